using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string ICompareTexts.Missing(string edition, Period year) => $"There is no edition of the place for another year beside {edition}: put one into data/, such as the report on {Period(year)}.";

    string ICompareTexts.Title(IReadOnlyList<NamedQuantity> met, IReadOnlyList<NamedQuantity> missed, int rest, Period year)
    {
        if (met.Count + missed.Count == 0)
        {
            return rest == 0 ? $"What changed by {Period(year)}" : $"Which targets for {Period(year)} were met cannot be said";
        }

        return FitTo(LongTitleWords, [.. Enumerable.Range(1, Math.Max(met.Count, missed.Count)).Reverse().Select(Titled), $"Of the targets for {Period(year)}, {N(met.Count)} were met and {N(missed.Count)} missed"]);

        string Titled(int most)
        {
            string?[] parts = [Named("met", met, most), Named("missed", missed, most)];
            return $"{Period(year)} targets: {string.Join("; ", parts.OfType<string>())}{(rest > 0 ? $"; {N(rest)} without a verdict" : "")}";
        }

        string? Named(string verb, IReadOnlyList<NamedQuantity> all, int most)
            => all.Count == 0 ? null : $"{verb} {string.Join(", ", all.Take(most).Select(NamedOutcome))}{More(all.Count - most)}";
    }

    string ICompareTexts.GoneHeading(Period earlier, Period later) => $"Stated in the edition for {Period(earlier)}, not in that for {Period(later)}";

    string ICompareTexts.TargetsHeading(Period year) => $"Targets for {Period(year)} and their outcomes";

    string ICompareTexts.FiguresHeading(Period earlier, Period later) => $"Figures of {Period(earlier)} and {Period(later)}";

    string ICompareTexts.RestatedHeading(Period later) => $"Stated again in the edition for {Period(later)}";

    string ICompareTexts.RankingsHeading() => "Places in league tables";

    string ICompareTexts.ProjectsHeading() => "Projects";

    string ICompareTexts.NameHead() => "What";

    string ICompareTexts.InEdition(Period year) => $"Edition for {Period(year)}";

    string ICompareTexts.Both(Quantity earlier, Quantity later) => $"{Quantity(earlier)}; {Quantity(later)}";

    string ICompareTexts.BothPeriods(Period earlier, Period later) => $"{Period(earlier)}; {Period(later)}";

    string ICompareTexts.TargetHead() => "Target";

    string ICompareTexts.OutcomeHead() => "Outcome";

    string ICompareTexts.ResultHead() => "Result";

    string ICompareTexts.ChangeHead() => "Change";

    string ICompareTexts.Dated(DatedQuantity number)
        => $"{Quantity(number.Quantity)} ({Period(number.Period)}{(number.Kind == FigureKind.Actual ? "" : ", " + Kind(number.Kind))})";

    string ICompareTexts.NotThere() => "not stated";

    string ICompareTexts.Vintage(Period vintage) => $"as revised in {Period(vintage)}";

    string ICompareTexts.Result(TargetState state, bool isEstimate, GapNumber? gap, Unit unit, Sentence? why)
    {
        var verdict = state switch
        {
            TargetState.Met => isEstimate ? "expected to be met" : "met",
            TargetState.Missed => isEstimate ? "not expected to be met" : "missed",
            TargetState.BeyondStretch => isEstimate ? "expected to be met, the stretch target too" : "met, the stretch target too",
            TargetState.WithinRange => isEstimate ? "expected within the range" : "within the range",
            TargetState.Undecided => "no verdict",
            TargetState.NotComparable => "not comparable",
            _ => "no outcome stated",
        };
        string?[] parts = [gap is null ? null : Gap(gap with { IsMet = null }, unit, isEstimate), why?.In(this)];
        return string.Join(": ", new[] { verdict, string.Join("; ", parts.OfType<string>()) }.Where(part => part.Length > 0));
    }

    string ICompareTexts.RowName(LocalText name, Measure measure, bool isStretch)
        => name.En + measure switch { Measure.Growth => ", growth", Measure.Change => ", change", Measure.TargetShare => ", share of the target", Measure.Multiple => ", multiple", _ => "" } + (isStretch ? ", stretch target" : "");

    string ICompareTexts.NoChange() => "no change is derived";

    string ICompareTexts.NotCompared(Sentence why) => $"not compared: {why.In(this)}";

    string ICompareTexts.Grown(DerivedNumber growth) => $"{SignedGrowth(growth)}, derived";

    string ICompareTexts.Differs(decimal difference, Unit unit)
        => $"{(difference > 0 ? "+" : "")}{Number(difference)}".Replace('-', '−') + (unit == Model.Unit.Percent ? Points(unit, difference) : $" {unit}") + ", derived";

    string ICompareTexts.Rank(int? place, string? among) => place is { } number ? Place(number) : among ?? "";

    string ICompareTexts.Rise(int places) => places == 0 ? "the same place" : $"{(places > 0 ? "up" : "down")} {N(Math.Abs(places))}";

    string ICompareTexts.State(ProjectState state) => state switch
    {
        ProjectState.Finished => "finished",
        ProjectState.CarriedOn => "carried on",
        ProjectState.NotNamed => "not named",
        _ => "new",
    };

    string ICompareTexts.NoLimit() => "about a number names no limit";

    string ICompareTexts.PartOfYear(Period period) => $"the outcome covers {Period(period)} alone";

    string ICompareTexts.Bound() => "the outcome is a bound that does not decide";

    string ICompareTexts.NoDirection() => "neither more nor less is better";

    string ICompareTexts.ToldInWords(string words) => $"the target has words and no number: {words}";

    string ICompareTexts.RealAndNominal() => "one is at constant prices, the other is not";

    string ICompareTexts.OtherSubject(string one, string other)
        => $"one is of {(one.Length == 0 ? "the place itself" : one)}, the other of {(other.Length == 0 ? "the place itself" : other)}";

    string ICompareTexts.RangeOrTooLarge() => "the outcome is no single number that can be set against it";

    string ICompareTexts.OtherKind(FigureKind one, FigureKind other) => $"one is of the kind {Kind(one)}, the other of the kind {Kind(other)}";

    string ICompareTexts.OtherMonths(Period one, Period other) => $"they cover different months ({Period(one)} and {Period(other)})";

    string ICompareTexts.YearsBetween(int first, int last) => first == last ? $"there is no figure of {N(first)}" : $"there is no figure of {N(first)} to {N(last)}";

    string ICompareTexts.NoReason(Period later) => $"What the edition for {Period(later)} does not state is listed without a reason: none is known.";

    string ICompareTexts.NoReport(Period later) => $"The edition for {Period(later)} is no report but some figures from other sources: what it does not state says nothing, and is not listed.";

    string ICompareTexts.EstimatesNamed() => "Estimates and parts of a year are named as such. They are no outcomes of the year.";

    string ICompareTexts.NamesMatched() => "Projects are the same where their names or their parcels of land are.";
}
