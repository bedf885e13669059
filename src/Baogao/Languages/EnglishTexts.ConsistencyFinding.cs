using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string GrowthTitle(LocalText indicator) => $"{indicator.En}: growth";

    public string ImpliedBaseTitle(LocalText indicator) => $"{indicator.En}: implied base";

    public string ImpliedTargetTitle(LocalText indicator) => $"{indicator.En}: implied annual target";

    public string PartOfYearTitle(LocalText indicator) => $"{indicator.En}: part of the year";

    public string PartsTitle(LocalText indicator) => $"{indicator.En}: parts of the whole";

    public string RowsTitle(LocalText indicator) => $"{indicator.En}: rows of the list";

    public string StretchTitle(LocalText indicator) => $"{indicator.En}: stretch beyond the target";

    public string Growth(string name, string formula, string derived, Interval allows, decimal stated, Interval statedAllows, bool holds)
        => $"{name}: {formula} is {Signed(derived)} % ({allows}), and the report states {Signed(Minus(stated))} % ({statedAllows}). {(holds ? "They agree." : "They contradict each other: see whether a number is misread, or note that the report says so.")}";

    public string ImpliedBase(string name, string formula, string derived, Unit unit, Interval allows, Period period)
        => $"{name}: {formula} is about {derived} {unit} ({allows}) for {period}, which the report does not state on this basis.";

    public string ImpliedTarget(string name, string formula, string derived, Unit unit, Interval allows, Period period, decimal? stated, TargetVerdict verdict)
        => $"{name}: {formula} is about {derived} {unit} ({allows}) for {period}. {(verdict, stated) switch { (TargetVerdict.Contradicts, { } number) => $"The report states {Minus(number)}: they contradict each other.", (TargetVerdict.NotWhole, _) => "No whole number lies there: see whether a number is misread.", (_, { } number) => $"The report states {Minus(number)}: they agree.", _ => "The report does not state the target itself." }}";

    public string RowsAgainstCount(string name, int rows, decimal stated, Unit unit, IReadOnlyList<int> gaps, bool holds)
        => $"{name}: {N(rows)} row{(rows == 1 ? "" : "s")} of projects.csv against {Minus(stated)} {unit}. {(holds ? "They agree." : gaps.Count > 0 ? $"Number {And([.. gaps.Select(N)])} is missing: add the row, or mend the numbers." : "Add the rows that are missing, or delete those that do not belong to the list.")}";

    public string Parts(string name, string formula, decimal sum, Interval? allows, decimal stated, Unit unit, PartsVerdict verdict)
        => $"{name}: {formula} = {Minus(sum)}{(allows is { } sums ? $" ({sums})" : "")} against {Minus(stated)} {unit}. {verdict switch { PartsVerdict.Exceed => "The parts exceed the whole: see whether a number is misread or a part belongs elsewhere.", PartsVerdict.Fill => "The parts fill the whole.", _ => $"The parts lie within the whole; {Minus(stated - sum)} are left." }}";

    public string PartOfYear(string name, string formula, decimal rest, Interval allows, Unit unit, Period whole, FigureKind kind)
        => $"{name}: {formula} leaves {Minus(rest)} {unit} ({allows}) of {whole} ({kind.Token()}). They agree.";

    public string PartExceedsYear(string name, string formula, decimal part, Unit partUnit, Period partPeriod, decimal whole, Unit unit, Period period, FigureKind kind)
        => $"{name}: {formula} is below zero: {Minus(part)} {partUnit} in {partPeriod} is more than {Minus(whole)} {unit} in the whole of {period} ({kind.Token()}). See whether a number is misread, or note that the report says so.";

    public string Stretch(string name, string formula, decimal beyond, Unit unit, Interval allows, bool holds)
        => $"{name}: {formula} is {Minus(beyond)} {unit} ({allows}). {(holds ? "They agree." : "What is striven for falls short of what is planned: see whether the two have changed places.")}";
}
