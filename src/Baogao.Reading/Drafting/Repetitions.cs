namespace Baogao.Reading.Drafting;

/// <summary>What a report states twice: the same number again is a repetition, another number is about something else.</summary>
internal static class Repetitions
{
    /// <summary>Takes repetitions out of the figures, and gives an indicator of its own to a figure that contradicts an earlier one.</summary>
    /// <returns>The repetitions by their places.</returns>
    internal static Dictionary<int, FigureDraft> TakeOut(List<FigureDraft> figures, DraftIndicators indicators)
    {
        var repeated = new Dictionary<int, FigureDraft>();
        var first = new Dictionary<object, FigureDraft>();
        foreach (var figure in figures)
        {
            if (figure.Level is { } level)
            {
                (figure.Indicator, figure.Name, figure.Basis) = ((level.SameAs ?? level).Indicator, (level.SameAs ?? level).Name, (level.SameAs ?? level).Basis);
            }

            for (var nth = 1; !first.TryAdd(figure.Key, figure); nth++)
            {
                var other = first[figure.Key];
                if (figure.IsSame(other))
                {
                    repeated[figure.At] = figure;
                    figure.SameAs = other;
                    break;
                }

                var name = other.Unit != figure.Unit && nth == 1 ? $"{figure.Name}（{figure.Unit}）" : $"{Base(figure.Name)}（其{Ordinal(nth + 1)}）";
                indicators.Name(figure, name);
                figure.Basis = "";
                if (figure.Measure == Measure.TargetShare)
                {
                    // It cannot leave the indicator of its level.
                    figure.Measure = Measure.Growth;
                    figure.Level = null;
                }

                figure.Note = "The text states another number of the same name, kind and period: say what each counts.";
                figure.Confidence = Math.Min(figure.Confidence, FigureDraft.Doubtful);
            }
        }

        figures.RemoveAll(figure => repeated.ContainsKey(figure.At));
        return repeated;
    }

    private static string Base(string name) => name.LastIndexOf("（其", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;

    private static string Ordinal(int n) => n < 11 ? "〇一二三四五六七八九十"[n].ToString() : n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
