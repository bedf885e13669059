using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Two editions of one place side by side.</summary>
internal interface ICompareTexts
{
    string Missing(string edition, Period year);

    /// <summary>The finding: what came of the targets.</summary>
    /// <remarks><paramref name="met"/> and <paramref name="missed"/>: names with the outcome, the weightiest first; may be empty. <paramref name="rest"/>: how many of all targets got no verdict.</remarks>
    string Title(IReadOnlyList<NamedQuantity> met, IReadOnlyList<NamedQuantity> missed, int rest, Period year);

    string GoneHeading(Period earlier, Period later);

    string TargetsHeading(Period year);

    string FiguresHeading(Period earlier, Period later);

    string RestatedHeading(Period later);

    string RankingsHeading();

    string ProjectsHeading();

    string NameHead();

    /// <summary>The edition for a year.</summary>
    string InEdition(Period year);

    /// <summary>Numbers of two editions.</summary>
    string Both(Quantity earlier, Quantity later);

    string BothPeriods(Period earlier, Period later);

    string TargetHead();

    string OutcomeHead();

    string ResultHead();

    string ChangeHead();

    /// <summary>A number with its time, and its kind where that is no outcome.</summary>
    string Dated(DatedQuantity number);

    /// <summary>Not in the edition.</summary>
    string NotThere();

    /// <summary>A version of a target.</summary>
    string Vintage(Period vintage);

    /// <summary>What came of a target.</summary>
    /// <remarks><paramref name="gap"/>: how far the outcome stands from it, in <paramref name="unit"/>; null where nothing may be set against it. <paramref name="why"/>: why there is no verdict.</remarks>
    string Result(TargetState state, bool isEstimate, GapNumber? gap, Unit unit, Sentence? why);

    /// <summary>The name of a row, with its measure where that is no level, and its kind where that is a stretch target.</summary>
    string RowName(LocalText name, Measure measure, bool isStretch);

    /// <summary>No change is derived: of a bound, a range, or levels that are real.</summary>
    string NoChange();

    string NotCompared(Sentence why);

    /// <summary>A derived growth from the earlier to the later.</summary>
    string Grown(DerivedNumber growth);

    string Differs(decimal difference, Unit unit);

    string Rank(int? place, string? among);

    /// <summary>By how many places it rose; negative for a fall.</summary>
    string Rise(int places);

    string State(ProjectState state);

    string NoLimit();

    string PartOfYear(Period period);

    string Bound();

    string NoDirection();

    string ToldInWords(string words);

    string RealAndNominal();

    string OtherSubject(string one, string other);

    string RangeOrTooLarge();

    /// <summary>Why no line joins an outcome and a target, or a target and a stretch target.</summary>
    string OtherKind(FigureKind one, FigureKind other);

    /// <summary>The same: as many months, and others.</summary>
    string OtherMonths(Period one, Period other);

    /// <summary>The same: no figure of the years between.</summary>
    string YearsBetween(int first, int last);

    /// <summary>What an edition does not state says nothing of why.</summary>
    string NoReason(Period later);

    /// <summary>The later edition is no report, so that what it leaves out means nothing.</summary>
    string NoReport(Period later);

    string EstimatesNamed();

    string NamesMatched();
}
