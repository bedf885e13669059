using System.Globalization;
using System.Text;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Text;

/// <summary>A report's text in the form that readings are counted in: Unicode NFKC without white space and without marks of direction. Line starts are kept apart.</summary>
public sealed class ReportText
{
    // Readings are counted in NFKC, which makes the three characters c/o of ℅.
    private const string PerCent = "%\u200b\u200b";

    private readonly int[] marks;

    private ReportText(string name, string text, int[] lineStarts, int[] marks)
    {
        this.marks = marks;
        Name = name;
        Text = text;
        LineStarts = lineStarts;
    }

    /// <summary>The report's name: the file's name without its ending.</summary>
    public string Name { get; }

    /// <summary>The text, NFKC, without white space.</summary>
    public string Text { get; }

    /// <summary>Where each line that is not empty starts in <see cref="Text"/>, ascending.</summary>
    public IReadOnlyList<int> LineStarts { get; }

    /// <summary>The place of a character of <see cref="Text"/> in the text that readings are counted in: marks of direction and of width 0, which <see cref="Text"/> leaves out, count there.</summary>
    public int PositionOf(int index)
    {
        var before = Array.BinarySearch(marks, index);
        // Several marks can stand at one place.
        before = before < 0 ? ~before : before;
        while (before < marks.Length && marks[before] <= index)
        {
            before++;
        }

        return index + before;
    }

    /// <summary>The place in <see cref="Text"/> of a position that <see cref="PositionOf"/> gave.</summary>
    internal int IndexOf(int position)
    {
        var (low, high) = (Math.Max(0, position - marks.Length), position);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = PositionOf(middle) < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A text that is in that form already.</summary>
    internal static ReportText Of(string name, string text, IEnumerable<int> lineStarts) => new(name, text, [.. lineStarts], []);

    /// <summary>Makes a text from what a file holds, with its line breaks.</summary>
    public static ReportText From(string name, string raw)
    {
        var text = new StringBuilder(raw.Length);
        var starts = new List<int>();
        var marks = new List<int>();
        var atLineStart = true;
        foreach (var c in LookAlikes.Signs(WellFormed(raw).Replace("℅", PerCent, StringComparison.Ordinal)).Normalize(NormalizationForm.FormKC))
        {
            if (c is '\n' or '\r' or '\u2028' or '\u2029' or '\f')
            {
                atLineStart = true;
            }
            else if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                marks.Add(text.Length);
            }
            else if (!IsSpace(c))
            {
                if (atLineStart)
                {
                    starts.Add(text.Length);
                    atLineStart = false;
                }

                text.Append(c);
            }
        }

        return new ReportText(name, LookAlikes.Numerals(text.ToString()), [.. starts], [.. marks]);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f';

    // A lone surrogate cannot be normalised.
    private static string WellFormed(string raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (char.IsSurrogate(raw[i]) && (i + 1 == raw.Length || !char.IsSurrogatePair(raw[i], raw[++i])))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(raw));
            }
        }

        return raw;
    }
}
