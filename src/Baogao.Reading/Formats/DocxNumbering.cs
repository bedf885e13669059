using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Baogao.Reading.Formats;

/// <summary>Writes out the automatic numbers of a Word document (一、 （一） 1.) that its text does not hold.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<int, (Level?[] Levels, Dictionary<int, int> Starts)> definitions = [];
    private readonly Dictionary<string, Style> styles = [];
    private readonly Dictionary<int, int[]> counters = [];

    internal DocxNumbering(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles[id] = style;
            }
        }

        var numbering = main.NumberingDefinitionsPart?.Numbering;
        var abstracts = (numbering?.Elements<AbstractNum>() ?? []).Where(item => item.AbstractNumberId is not null).ToDictionary(item => item.AbstractNumberId!.Value);
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } of && abstracts.TryGetValue(of, out var definition))
            {
                definitions[id] = Define(instance, definition);
            }
        }
    }

    /// <summary>The number of a paragraph as Word shows it; empty where it has none.</summary>
    internal string MarkOf(Paragraph paragraph)
    {
        if (Find(paragraph) is not { } found || !definitions.TryGetValue(found.Number, out var definition) || found.Level is < 0 or >= Levels || definition.Levels[found.Level] is not { } level)
        {
            return "";
        }

        if (!counters.TryGetValue(found.Number, out var counts))
        {
            counters[found.Number] = counts = new int[Levels];
        }

        counts[found.Level] = counts[found.Level] == 0 ? Start(definition, found.Level) : counts[found.Level] + 1;
        Array.Clear(counts, found.Level + 1, Levels - found.Level - 1);
        var mark = level.LevelText?.Val?.Value ?? "";
        for (var i = 0; i < Levels; i++)
        {
            var count = counts[i] == 0 ? Start(definition, i) : counts[i];
            mark = mark.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Format(count, definition.Levels[i]), StringComparison.Ordinal);
        }

        return level.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet ? "" : mark;
    }

    private static (Level?[] Levels, Dictionary<int, int> Starts) Define(NumberingInstance instance, AbstractNum definition)
    {
        var levels = new Level?[Levels];
        var starts = new Dictionary<int, int>();
        foreach (var level in definition.Elements<Level>().Where(level => level.LevelIndex?.Value is >= 0 and < Levels))
        {
            levels[level.LevelIndex!.Value] = level;
        }

        foreach (var change in instance.Elements<LevelOverride>().Where(change => change.LevelIndex?.Value is >= 0 and < Levels))
        {
            var at = change.LevelIndex!.Value;
            levels[at] = change.Level ?? levels[at];
            if (change.StartOverrideNumberingValue?.Val?.Value is { } start)
            {
                starts[at] = start;
            }
        }

        return (levels, starts);
    }

    private static int Start((Level?[] Levels, Dictionary<int, int> Starts) definition, int level)
        => definition.Starts.TryGetValue(level, out var start) ? start : definition.Levels[level]?.StartNumberingValue?.Val?.Value ?? 1;

    private (int Number, int Level)? Find(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        if (own?.NumberingId?.Val?.Value is { } id)
        {
            return id == 0 ? null : (id, own.NumberingLevelReference?.Val?.Value ?? 0);
        }

        var seen = new HashSet<string>();
        for (var name = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value; name is not null && seen.Add(name) && styles.TryGetValue(name, out var style); name = style.BasedOn?.Val?.Value)
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { NumberingId.Val.Value: { } styled } properties)
            {
                return styled == 0 ? null : (styled, properties.NumberingLevelReference?.Val?.Value ?? 0);
            }
        }

        return null;
    }

    private static string Format(int count, Level? level)
    {
        var format = level?.NumberingFormat?.Val?.InnerText ?? "decimal";
        return format.StartsWith("chineseCounting", StringComparison.Ordinal) || format.StartsWith("japaneseCounting", StringComparison.Ordinal) || format.StartsWith("ideographDigital", StringComparison.Ordinal)
            ? Chinese(count)
            : count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Chinese(int count)
    {
        const string Digits = "〇一二三四五六七八九";
        return count switch
        {
            < 10 => Digits[count].ToString(),
            < 20 => "十" + (count == 10 ? "" : Digits[count - 10]),
            < 100 => Digits[count / 10] + "十" + (count % 10 == 0 ? "" : Digits[count % 10]),
            _ => count.ToString(CultureInfo.InvariantCulture),
        };
    }
}
