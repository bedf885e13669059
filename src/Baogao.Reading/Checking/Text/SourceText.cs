using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using ReportText = Baogao.Reading.Text.ReportText;

namespace Baogao.Reading.Checking.Text;

/// <summary>
/// The report's text in normal form (<see cref="NumbersInText.Normalise"/>), with the way back from each character to its line and column in the file.
/// Page marks stay in it as digits; the exclusions account for them.
/// </summary>
internal sealed class SourceText
{
    private readonly (int Line, int Column)[] places;
    private ReportText? report;

    private SourceText(string path, string text, (int Line, int Column)[] places, ImmutableArray<int> lineStarts)
    {
        (Path, Text, this.places, LineStarts) = (path, text, places, lineStarts);
        Numbers = [.. NumberPatterns.Arabic.Matches(text).Select(match => new TextRun(match.Index, match.Length))];
        Chinese = [.. NumberPatterns.Chinese.Matches(text).Select(match => new TextRun(match.Index, match.Length))];
    }

    /// <summary>The file as the user wrote it.</summary>
    internal string Path { get; }

    /// <summary>The normal form.</summary>
    internal string Text { get; }

    /// <summary>Where in <see cref="Text"/> each line of the file starts that is not blank.</summary>
    internal ImmutableArray<int> LineStarts { get; }

    /// <summary>The text for the reader: the same characters at the same places.</summary>
    internal ReportText Report => report ??= ReportText.Of(System.IO.Path.GetFileNameWithoutExtension(Path), Text, LineStarts);

    /// <summary>Every run of Arabic digits with its decimals.</summary>
    internal ImmutableArray<TextRun> Numbers { get; }

    /// <summary>Every rank, count or distinction in Chinese numerals.</summary>
    internal ImmutableArray<TextRun> Chinese { get; }

    internal static SourceText Parse(string path, string text)
    {
        var normal = new StringBuilder(text.Length);
        var places = new List<(int, int)>(text.Length);
        var lineStarts = new List<int>();
        var (line, column, isStart) = (1, 1, true);
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (element is "\n" or "\r\n" or "\r")
            {
                (line, column, isStart) = (line + 1, 1, true);
                continue;
            }

            foreach (var character in NumbersInText.Normalise(element))
            {
                if (char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format)
                {
                    continue;
                }

                if (isStart)
                {
                    lineStarts.Add(normal.Length);
                    isStart = false;
                }

                normal.Append(character);
                places.Add((line, column));
            }

            column += element.Length;
        }

        return new SourceText(path, LookAlikes.Numerals(normal.ToString()), [.. places], [.. lineStarts]);
    }

    /// <summary>Line and column in the file, both from 1, of a character of <see cref="Text"/>.</summary>
    internal (int Line, int Column) Place(int index) => places[index];

    /// <summary>True where the run is a whole line of the file.</summary>
    internal bool IsLine(TextRun run) => places[run.Start].Line != Line(run.Start - 1) && places[run.Start].Line != Line(run.End);

    internal string Words(TextRun run) => Text.Substring(run.Start, run.Length);

    /// <summary>The run with some characters to each side, as messages show it.</summary>
    internal string Context(TextRun run, int width = 12)
    {
        var (from, to) = (Math.Max(0, run.Start - width), Math.Min(Text.Length, run.End + width));
        return $"{(from > 0 ? "…" : "")}{Text[from..to]}{(to < Text.Length ? "…" : "")}";
    }

    private int Line(int index) => index >= 0 && index < places.Length ? places[index].Line : 0;

    internal Problem Problem(ProblemCode code, TextRun run, Sentence message)
        => new(code, Severity.Error, Path, Place(run.Start).Line, Place(run.Start).Column, null, message);
}

/// <summary>A run of characters of the normal text.</summary>
internal readonly record struct TextRun(int Start, int Length)
{
    internal int End => Start + Length;

    internal bool Contains(TextRun other) => Start <= other.Start && other.End <= End;

    /// <summary>True where one of <paramref name="runs"/>, which stand in order and apart, lies in this one.</summary>
    internal bool HoldsOneOf(ImmutableArray<TextRun> runs)
    {
        // The first can stick out at the start; the next cannot.
        var first = FirstIn(runs);
        return (first < runs.Length && Contains(runs[first])) || (first + 1 < runs.Length && Contains(runs[first + 1]));
    }

    /// <summary>Index of the first of <paramref name="runs"/>, which stand in order and apart, that does not end before this one starts.</summary>
    internal int FirstIn(ImmutableArray<TextRun> runs)
    {
        var (low, high) = (0, runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = runs[middle].End <= Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
