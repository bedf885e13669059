using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>What the analysis holds, in a language.</summary>
public static class DerivedInLanguage
{
    /// <summary>Value, unit and interval, joined as the language does.</summary>
    public static string ToString(this DerivedValue derived, Language language) => language.Texts().Derived(derived.ForSentence());

    /// <summary>The shape's name and its reasons: <c>Undetermined: No value for 2022-07 …</c></summary>
    public static string InWords(this ShapeVerdict verdict, Language language) => language.Texts().Verdict(verdict.Shape, verdict.Reasons);

    /// <summary>The value as an argument of a sentence.</summary>
    internal static DerivedNumber ForSentence(this DerivedValue derived)
        => new(decimal.Parse(derived.Rounded, CultureInfo.InvariantCulture), derived.Interval, derived.Unit);

    /// <summary>The gap as an argument of a sentence.</summary>
    internal static GapNumber ForSentence(this TargetGap gap)
        => new(gap.Target.Kind, gap.Target.Vintage is not null, gap.FromLow, gap.FromMiddle, gap.Direction, gap.Outcome.Comparator, gap.IsMet);
}
