using System.Globalization;
using System.Net;
using System.Text;

namespace Baogao.Publishing;

/// <summary>
/// Console text as a terminal would leave it, as HTML: a carriage return or a backspace overwrites, colours and weights become spans, other escape
/// sequences are dropped, unfinished ones too.
/// </summary>
internal sealed class TerminalText
{
    // More than any real line; a sequence may ask for a column of any number.
    private const int MostColumns = 10_000;

    private readonly List<List<(string Text, TerminalStyle Style)>> lines = [[]];
    private int row;
    private int column;
    private TerminalStyle style = TerminalStyle.Plain;

    /// <summary>The text as HTML, encoded; text without control characters is only encoded.</summary>
    public static string ToHtml(string text)
    {
        if (!text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
        {
            return WebUtility.HtmlEncode(text);
        }

        var terminal = new TerminalText();
        terminal.Take(text);
        return terminal.Html();
    }

    private void Take(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\u001b')
            {
                i = Escape(text, i + 1);
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            i += length;
            switch (rune.Value)
            {
                case '\n':
                    row++;
                    column = 0;
                    if (row == lines.Count)
                    {
                        lines.Add([]);
                    }

                    break;
                case '\r':
                    column = 0;
                    break;
                case '\b':
                    column = Math.Max(0, column - 1);
                    break;
                case '\t':
                    Put("\t");
                    break;
                default:
                    if (!Rune.IsControl(rune))
                    {
                        Put(rune);
                    }

                    break;
            }
        }
    }

    private void Put(Rune rune)
    {
        var line = lines[row];
        if (column > 0 && column <= line.Count && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            line[column - 1] = (line[column - 1].Text + rune, line[column - 1].Style);
            return;
        }

        Put(rune.ToString());
    }

    private void Put(string text)
    {
        var line = lines[row];
        while (line.Count < column)
        {
            line.Add((" ", TerminalStyle.Plain));
        }

        if (column < line.Count)
        {
            line[column] = (text, style);
        }
        else
        {
            line.Add((text, style));
        }

        column++;
    }

    /// <summary>Carries out the sequence whose first character after ESC is at <paramref name="at"/>; returns where the text goes on.</summary>
    private int Escape(string text, int at)
    {
        if (at >= text.Length)
        {
            return at;
        }

        if (text[at] == ']')
        {
            // A title or a link: up to BEL or ESC \, and no further than its line.
            var end = text.AsSpan(at).IndexOfAny('\a', '\u001b', '\n');
            return end < 0 ? text.Length : text[at + end] == '\n' ? at + end : text[at + end] == '\u001b' && at + end + 1 < text.Length && text[at + end + 1] == '\\' ? at + end + 2 : at + end + (text[at + end] == '\a' ? 1 : 0);
        }

        if (text[at] != '[')
        {
            return at + 1;
        }

        var last = at + 1;
        while (last < text.Length && text[last] is >= ' ' and <= '?')
        {
            last++;
        }

        if (last >= text.Length)
        {
            return last;
        }

        if (text[last] is >= '@' and <= '~')
        {
            Control(text[last], text[(at + 1)..last]);
            return last + 1;
        }

        return last;
    }

    private void Control(char command, string parameters)
    {
        var first = int.TryParse(parameters.Split(';')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var count = Math.Clamp(first, 1, MostColumns);
        var line = lines[row];
        switch (command)
        {
            case 'm':
                style = style.With(parameters);
                break;
            case 'K' when first == 0 && column < line.Count:
                line.RemoveRange(column, line.Count - column);
                break;
            case 'K' when first == 1:
                for (var i = 0; i <= column && i < line.Count; i++)
                {
                    line[i] = (" ", TerminalStyle.Plain);
                }

                break;
            case 'K' when first == 2:
                line.Clear();
                break;
            case 'J' when first is 2 or 3:
                lines.Clear();
                lines.Add([]);
                (row, column) = (0, 0);
                break;
            case 'A':
                row = Math.Max(0, row - count);
                break;
            case 'B':
                row = Math.Min(lines.Count - 1, row + count);
                break;
            case 'C':
                column = Math.Min(MostColumns, column + count);
                break;
            case 'D':
                column = Math.Max(0, column - count);
                break;
            case 'G':
                column = count - 1;
                break;
        }
    }

    private string Html()
    {
        var html = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            html.Append(i > 0 ? "\n" : "");
            for (var at = 0; at < lines[i].Count;)
            {
                var run = lines[i][at].Style;
                var text = string.Concat(lines[i].Skip(at).TakeWhile(cell => cell.Style == run).Select(cell => cell.Text));
                at += lines[i].Skip(at).TakeWhile(cell => cell.Style == run).Count();
                html.Append(run.Html(WebUtility.HtmlEncode(text)));
            }
        }

        return html.ToString();
    }
}
