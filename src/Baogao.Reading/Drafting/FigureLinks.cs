using System.Globalization;

namespace Baogao.Reading.Drafting;

/// <summary>Links figures: a growth to what it is against, a share of a target to its level, a part to its whole. Only where the loader allows it.</summary>
internal static class FigureLinks
{
    /// <summary>Finds the level that each share of a target belongs to: the one before it in its sentence, else the last one of its indicator. Without one the share is a rate.</summary>
    internal static void FindLevels(DraftText text, List<FigureDraft> figures)
    {
        var lastLevels = new Dictionary<string, FigureDraft>(StringComparer.Ordinal);
        FigureDraft? before = null;
        foreach (var figure in figures)
        {
            if (figure.Measure == Measure.TargetShare)
            {
                figure.Level = before is not null && before.At >= text.SentenceStart(figure.At) ? before : lastLevels.GetValueOrDefault(figure.Indicator);
                if (figure.Level is null)
                {
                    figure.Measure = figure.Value is >= 0 and <= 100 ? Measure.Rate : Measure.Growth;
                    figure.Note = "A share of a target whose level the text does not state.";
                }

                figure.Confidence = figure.Level?.Indicator == figure.Indicator ? figure.Confidence : Math.Min(figure.Confidence, FigureDraft.Doubtful);
            }
            else if (figure.Measure == Measure.Level)
            {
                before = lastLevels[figure.Indicator] = figure;
            }
        }
    }

    /// <summary>Sets the bases of growth, the levels of shares and the wholes of parts. The figures have their identifiers.</summary>
    internal static void Set(DraftText text, List<FigureDraft> figures)
    {
        var levels = figures.Where(figure => figure.Measure == Measure.Level).ToLookup(figure => (figure.Indicator, figure.Reading.Subject, figure.Basis));
        foreach (var figure in figures)
        {
            if (figure.Measure == Measure.Growth)
            {
                Against(figure, levels[(figure.Indicator, figure.Reading.Subject, figure.Basis)]);
            }
            else if (figure is { Measure: Measure.TargetShare, Level: { } level })
            {
                figure.BaseFigure = (level.SameAs ?? level).Id;
            }
        }

        Parts(text, figures);
    }

    // A target of growth is against the level of the year before, where the report states it; the base of another growth is a period.
    private static void Against(FigureDraft figure, IEnumerable<FigureDraft> levels)
    {
        figure.BasePeriod = Before(figure.Period);
        var isPlan = figure.Kind is FigureKind.Target or FigureKind.StretchTarget;
        var isReal = Loading.Tables.IndicatorCatalogue.Complete(new Indicator(figure.Indicator, new(figure.Name, figure.Name), "", null, null, null)).GrowthPrices is not null;
        var level = isPlan && !isReal ? levels.FirstOrDefault(level => level.Period == figure.BasePeriod && level.Kind is FigureKind.Actual or FigureKind.Estimate) : null;
        if (level is not null)
        {
            (figure.BaseFigure, figure.BasePeriod) = (level.Id, null);
        }
    }

    // 其中: the level before it in its sentence is the whole, as long as the parts do not exceed it.
    private static void Parts(DraftText text, List<FigureDraft> figures)
    {
        FigureDraft? whole = null;
        var rest = 0m;
        foreach (var figure in figures)
        {
            var isPart = text.Text.AsSpan(Math.Max(0, figure.WordsStart - 2), Math.Min(text.Text.Length - figure.WordsStart, 6)).Contains("其中", StringComparison.Ordinal);
            if (figure.Measure != Measure.Level || figure.Reading.ValueHigh is not null)
            {
                continue;
            }

            var amount = Amount(figure);
            if (isPart && whole is not null && whole.At >= text.SentenceStart(figure.At) && whole.UnitOf.Base == figure.UnitOf.Base && amount <= rest && whole.Kind == figure.Kind)
            {
                figure.PartOf = whole.Id;
                rest -= amount;
            }
            else if (!isPart)
            {
                (whole, rest) = (figure, amount);
            }
        }
    }

    private static decimal Amount(FigureDraft figure) => figure.Value < 1_000_000_000_000m ? figure.Value * figure.UnitOf.Scale : 0;

    /// <summary>The period one year before; of several years, the year before the first.</summary>
    internal static Period Before(Period period)
    {
        if (period.End is not { } end || end.Year > period.Start.Year || period.Months is 12)
        {
            return Period.OfYear(Math.Max(1, period.Start.Year - 1));
        }

        var year = string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year - 1:0000}");
        return Period.Parse(string.Join('/', period.ToString().Split('/').Select(part => year + part[4..])));
    }
}
