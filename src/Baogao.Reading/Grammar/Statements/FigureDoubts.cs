using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Marks figures that can be part of a noun's description (12马力拖拉机, 50亩以上果园), so that they count as less sure.</summary>
internal static class FigureDoubts
{
    private const string Bounds = "figure that bounds a noun";
    internal const string Measures = "figure that measures a noun";

    internal static void Mark(Statement statement)
    {
        var number = statement.Number;
        if (number.ClassRule == "figure" && (IsOfDescription(statement) || (number.UnitKind == "amount" && Works.IsMatch(statement.Behind))))
        {
            number.ClassRule = Measures;
            return;
        }

        // 投资9亿元的茶产业园: how the park is described, or what was invested.
        if (number is { ClassRule: "figure", UnitKind: "money" } && statement.Behind.StartsWith('的') && statement.Left.EndsWith("投资", StringComparison.Ordinal))
        {
            number.ClassRule = Bounds;
            return;
        }

        if (number.ClassRule != "figure" || Predicate.Of(statement.Behind).Subject.Length < 2 || NounPhrases.OpensWithVerb(statement.Behind))
        {
            return;
        }

        if (number.Comparator is Comparator.Ge or Comparator.Le && statement.Comparing.Length == 0 && number.UnitKind is "money" or "amount" or "people" or "time" or "")
        {
            number.ClassRule = Bounds;
        }
        else if (number.UnitKind is "amount" or "time")
        {
            number.ClassRule = Measures;
        }
    }

    // 7%的村年收入超9万元: how the villages are described.
    private static bool IsOfDescription(Statement statement)
        => statement.Left.Length > 1 && statement.Left[0] == '的' && statement.Number.UnitKind != "percent" && statement.Previous is { Number.UnitKind: "percent" };

    // 年产茶叶600吨扩建项目
    private static readonly Regex Works = new("^[^,;。、0-9]{0,8}(?:扩建|改造|建设|升级|生产|加工|养殖|种植)(?:项目|工程|生产线)");
}
