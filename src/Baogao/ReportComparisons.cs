using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao;

/// <content>Comparing what may be compared, and offering what can be said instead.</content>
public sealed partial class Report
{
    /// <summary>Growth in percent from one level to a later one, on one basis only.</summary>
    /// <exception cref="NotComparableException">
    /// The two may not be compared. Where the report states a growth with the later one, the message offers the base that it implies.
    /// </exception>
    public DerivedValue Growth(Figure earlier, Figure later)
        => Comparability.WhyNot(earlier, later) is { } reason && ImpliedBase(later) is { } implied
            ? throw new NotComparableException(
                $"{earlier.Id} ({Wording.Of(earlier)}) and {later.Id} ({Wording.Of(later)}) cannot be compared: {reason}. On its own basis {later.Id} implies a base of {implied} for {implied.Period}, from {implied.Formula}: use report.ImpliedBase.")
            : Derive.Growth(earlier, later);

    /// <summary>
    /// The base that the growth stated with a level implies, on the level's own basis; null where no growth is stated of it alone, or none that implies a base:
    /// one of −100 % or less, a bound, a range, or real growth.
    /// </summary>
    public DerivedValue? ImpliedBase(Figure level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return StatedGrowth.Of(Figures, level) is { IsReal: false } growth ? Derive.Try(() => Derive.ImpliedBase(level, growth)) : null;
    }
}
