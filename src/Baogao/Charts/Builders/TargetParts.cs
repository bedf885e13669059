using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>A target with the targets that are parts of it: 18 = 3 + 5 + 10.</summary>
/// <param name="Whole">The row of the whole.</param>
/// <param name="Parts">The rows of its parts, in the order of the text.</param>
internal sealed record TargetParts(TargetRow Whole, IReadOnlyList<TargetRow> Parts)
{
    /// <summary>The rows that can be shown so: those that nothing but a part stands beside, on one measure and unit, whose parts make no more than the whole.</summary>
    /// <param name="rows">Rows that nothing else stands beside.</param>
    public static IReadOnlyList<TargetParts> Of(IReadOnlyList<TargetRow> rows)
        => [.. rows.Select(whole => new TargetParts(whole, [.. rows.Where(part => part.Target.PartOf == whole.Target.Id && IsOneNumber(part) && part.Target.Measure == whole.Target.Measure && part.Target.Unit == whole.Target.Unit)]))
            .Where(each => each.Parts.Count > 0 && IsOneNumber(each.Whole) && each.Parts.Sum(part => part.Target.Number) <= each.Whole.Target.Number)];

    public ChartPanel Panel() => new(
        Sentence.Of(Whole.Name),
        MarkForm.Parts,
        null,
        [TargetMarks.Aim(Whole.Target, Whole, Sentence.Of(Whole.Name), withUnit: true), .. Parts.Select(part => TargetMarks.Aim(part.Target, part, Sentence.Of(NameOf(part)), withUnit: false))]);

    /// <summary>A level above zero, and one number: a range has no place in a sum.</summary>
    private static bool IsOneNumber(TargetRow row) => row.Aims.Count() == 1 && row.Target is { Measure: Measure.Level, IsOneNumber: true, Number: > 0 };

    /// <summary>The name of a part without that of its whole before it.</summary>
    private LocalText NameOf(TargetRow part) => new(Short(part.Name.Zh, Whole.Name.Zh + "："), Short(part.Name.En, Whole.Name.En + ": "));

    private static string Short(string name, string before) => name.Length > before.Length && name.StartsWith(before, StringComparison.Ordinal) ? name[before.Length..] : name;
}
