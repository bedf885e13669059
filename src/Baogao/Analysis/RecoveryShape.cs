using Baogao.Languages;
using Baogao.Languages.Rooms;

namespace Baogao.Analysis;

/// <summary>The letter that a fall and what followed it look like.</summary>
public enum RecoveryShape
{
    /// <summary>The data forbid a verdict, or no rule fits.</summary>
    Undetermined,

    /// <summary>No fall worth the name.</summary>
    Flat,

    /// <summary>Down and soon up again.</summary>
    V,

    /// <summary>Down, long near the trough, then up.</summary>
    U,

    /// <summary>Down, up, down and up.</summary>
    W,

    /// <summary>Down, and not up within the data.</summary>
    L,
}

/// <summary>A shape with the rule that decided it; for an undetermined one, every reason that forbids a verdict.</summary>
/// <param name="Shape">The letter.</param>
/// <param name="Reasons">With the months and shares that decided; at least one.</param>
public sealed record ShapeVerdict(RecoveryShape Shape, IReadOnlyList<Sentence> Reasons)
{
    /// <summary>The shape for a reader: V-shaped, undetermined …</summary>
    public Sentence Name => Sentence.Of<IShapeTexts>(texts => texts.Name(Shape));
}
