namespace Baogao.Reading.Grammar.Statements;

/// <summary>Marks figures that can be part of a noun's description (12马力拖拉机, 50亩以上果园), so that they count as less sure.</summary>
internal static class FigureDoubts
{
    internal const string Measures = "figure that measures a noun";

    internal static void Mark(Statement statement)
    {
        var number = statement.Number;
        if (number.ClassRule != "figure" || Predicate.Of(statement.Behind).Subject.Length < 2 || NounPhrases.OpensWithVerb(statement.Behind))
        {
            return;
        }

        if (number.Comparator is Comparator.Ge or Comparator.Le && statement.Comparing.Length == 0 && number.UnitKind is "money" or "amount" or "people" or "time" or "")
        {
            number.ClassRule = "figure that bounds a noun";
        }
        else if (number.UnitKind is "amount" or "time")
        {
            number.ClassRule = Measures;
        }
    }
}
