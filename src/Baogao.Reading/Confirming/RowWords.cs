using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Reading.Confirming;

/// <summary>What a row says, in words that can be held against the report.</summary>
internal static class RowWords
{
    private static readonly LocalText Step = new("进程", "Step");
    private static readonly LocalText NoStatistic = new("非统计数字", "No statistic");

    public static Sentence Of(Figure figure)
    {
        var evidence = Evidence.Of(figure);
        return Row(figure.Indicator.Name, Sentence.Of(CodeBook.Shared.NameOf("measures", figure.Measure.Token())), evidence.Value, evidence.Kind, evidence.Period,
            figure.Basis is { } basis ? Sentence.AsWritten(basis.NameAsWritten) : null);
    }

    public static Sentence Of(Ranking ranking)
    {
        var evidence = Evidence.Of(ranking);
        return Row(ranking.Assessment, evidence.Value, evidence.Kind, evidence.Period);
    }

    public static Sentence Of(Honour honour, CodeBook codes)
    {
        var evidence = Evidence.Of(honour, codes);
        return Row(honour.Title, evidence.Kind, Sentence.Of(codes.NameOf("distinctions", honour.Distinction)),
            honour.Level is { } level ? Sentence.Of(codes.NameOf("levels", level)) : null, evidence.Period);
    }

    public static Sentence Of(Milestone step, CodeBook codes) => Row(step.Phase is { } phase ? codes.NameOf("phases", phase) : Step,
        step.Direction is { } direction ? Sentence.Of(codes.NameOf("directions", direction)) : null, Evidence.Of(step).Period);

    public static Sentence Of(Shortcoming shortcoming) => Row(shortcoming.Title, Sentence.Of(CodeBook.Shared.NameOf("themes", shortcoming.Theme)));

    public static Sentence Of(Project project, CodeBook codes) => Row(project.Name,
        project.Programme is { } programme ? Sentence.Of(codes.NameOf("programmes", programme)) : null, project.Number is { } number ? Sentence.Of<IWordTexts>(words => words.Number(number)) : null,
        Sentence.Of(codes.NameOf("statuses", project.Status)), Sentence.Of(codes.NameOf("categories", project.Category)), Sentence.Of<IWordTexts>(words => words.Period(Period.OfYear(project.Year))));

    public static Sentence Of(Exclusion exclusion) => Row(NoStatistic, Sentence.AsWritten(exclusion.Reason));

    /// <summary>A row that could not be understood: its cells.</summary>
    public static Sentence OfCells(IEnumerable<string> cells) => Sentence.AsWritten(string.Join(", ", cells.Where(cell => cell.Length > 0)));

    private static Sentence Row(LocalText name, params Sentence?[] says)
    {
        Sentence[] said = [.. says.OfType<Sentence>()];
        return Sentence.Of<IConfirmingTexts>(texts => texts.Row(name, said));
    }
}
