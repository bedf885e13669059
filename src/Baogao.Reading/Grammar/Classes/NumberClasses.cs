using Baogao.Reading.Numbers;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar.Classes;

/// <summary>Decides what each number of a sentence is. The first rule that fits decides.</summary>
internal static class NumberClasses
{
    internal static void Decide(string text, Sentence sentence, IReadOnlyList<NumberExpression> numbers)
    {
        for (var i = 0; i < numbers.Count; i++)
        {
            var context = new NumberContext
            {
                Text = text,
                Sentence = sentence,
                Number = numbers[i],
                Previous = i > 0 ? numbers[i - 1] : null,
                Next = i + 1 < numbers.Count ? numbers[i + 1] : null,
            };
            (numbers[i].Class, numbers[i].ClassRule) = Of(context);
        }
    }

    private static (NumberClass Class, string Rule) Of(NumberContext context)
        => StructureRule.Match(context) is { } structure ? (NumberClass.Structure, structure)
            : DateRule.Part(context) is { } datePart ? (NumberClass.Part, datePart)
            : DateRule.Match(context) is { } date ? (NumberClass.Date, date)
            : NameRule.Match(context) is { } name ? (NumberClass.Name, name)
            : context.Number.Role is NumberRole.RangeHigh or NumberRole.RatioSecond or NumberRole.LowerPart && context.Previous is { Class: NumberClass.Figure or NumberClass.Rank or NumberClass.Reference or NumberClass.Part } ? (NumberClass.Part, "second of a pair")
            : RankRule.Match(context) is { } rank ? (NumberClass.Rank, rank)
            : ReferenceRule.Match(context) is { } reference ? (NumberClass.Reference, reference)
            : BareRule.Match(context) is { } bare ? (NumberClass.Name, bare)
            : (NumberClass.Figure, "figure");
}
