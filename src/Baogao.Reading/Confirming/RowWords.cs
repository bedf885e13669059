using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Reading.Confirming;

/// <summary>What a row says, in words that can be held against the report.</summary>
internal static class RowWords
{
    public static Sentence Of(Figure figure)
        => Row(figure.Indicator.Name, Sentence.Of(CodeBook.Shared.NameOf("measures", figure.Measure.Token())), Evidence.Of(figure).Value, Evidence.Of(figure).Kind, Evidence.Of(figure).Period,
            figure.Basis is { } basis ? Sentence.AsWritten(basis.NameAsWritten) : null);

    public static Sentence Of(Ranking ranking) => Row(ranking.Assessment, Evidence.Of(ranking).Value, Evidence.Of(ranking).Kind, Evidence.Of(ranking).Period);

    public static Sentence Of(Honour honour, CodeBook codes) => Row(honour.Title, Evidence.Of(honour, codes).Kind, Sentence.Of(codes.NameOf("distinctions", honour.Distinction)),
        honour.Level is { } level ? Sentence.Of(codes.NameOf("levels", level)) : null, Evidence.Of(honour, codes).Period);

    public static Sentence Of(Milestone step, CodeBook codes) => Row(step.Phase is { } phase ? codes.NameOf("phases", phase) : Title("milestones"),
        step.Direction is { } direction ? Sentence.Of(codes.NameOf("directions", direction)) : null, Evidence.Of(step).Period);

    public static Sentence Of(Project project, CodeBook codes) => Row(project.Name,
        project.Programme is { } programme ? Sentence.Of(codes.NameOf("programmes", programme)) : null, project.Number is { } number ? Sentence.Of<IWordTexts>(words => words.Number(number)) : null,
        Sentence.Of(codes.NameOf("statuses", project.Status)), Sentence.Of(codes.NameOf("categories", project.Category)), Sentence.Of<IWordTexts>(words => words.Period(Period.OfYear(project.Year))));

    public static Sentence Of(Exclusion exclusion) => Row(Title("exclusions"), Sentence.AsWritten(exclusion.Reason));

    /// <summary>A row that could not be understood: its cells.</summary>
    public static Sentence OfCells(IEnumerable<string> cells) => Sentence.AsWritten(string.Join(", ", cells.Where(cell => cell.Length > 0)));

    private static LocalText Title(string table) => table == "exclusions" ? new("非统计数字", "No statistic") : new("进程", "Step");

    private static Sentence Row(LocalText name, params Sentence?[] says)
    {
        Sentence[] said = [.. says.OfType<Sentence>()];
        return Sentence.Of<IConfirmingTexts>(texts => texts.Row(name, said));
    }
}
