using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Targets;

/// <summary>A target of an edition and what a later one says of it.</summary>
/// <param name="Target">The target, in the version of its vintage.</param>
/// <param name="Edition">The edition that sets it.</param>
/// <param name="State">What came of it.</param>
/// <param name="Gap">How far the outcome stands from it; null where nothing may be set against it.</param>
/// <param name="Outcome">The outcome, comparable or not; null where none is stated.</param>
/// <param name="Why">Why there is no verdict, as a clause; null where there is one.</param>
public sealed record TargetResult(Figure Target, Report Edition, TargetState State, TargetGap? Gap, Figure? Outcome, Sentence? Why)
{
    /// <summary>True where the outcome is an estimate.</summary>
    public bool IsEstimate => Outcome?.Kind == FigureKind.Estimate;

    /// <summary>What came of it in words: verdict, distance, and why there is no verdict.</summary>
    public Sentence InWords
    {
        get
        {
            var gap = Gap?.ForSentence();
            return Sentence.Of<ICompareTexts>(texts => texts.Result(State, IsEstimate, gap, Target.Unit, Why));
        }
    }
}
