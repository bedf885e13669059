using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>A shape with the rule that decided it; for an undetermined one, every reason that forbids a verdict.</summary>
/// <param name="Shape">The letter.</param>
/// <param name="Reasons">With the months and shares that decided; at least one.</param>
public sealed record ShapeVerdict(RecoveryShape Shape, IReadOnlyList<Sentence> Reasons)
{
    /// <summary>The shape for a reader: V-shaped, undetermined …</summary>
    public Sentence Name => Sentence.Of<IShapeTexts>(texts => texts.Name(Shape));
}
