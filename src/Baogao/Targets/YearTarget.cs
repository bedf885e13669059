using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Targets;

/// <summary>A target of one year with what it is set against: outcome, the year before, the places above. Nothing is estimated: what no edition states is null.</summary>
public sealed record YearTarget
{
    /// <summary>The edition that sets it.</summary>
    public required Report Edition { get; init; }

    /// <summary>The target or stretch target.</summary>
    public required Figure Figure { get; init; }

    /// <summary>Whose target it is.</summary>
    public Place Place => Edition.Place;

    /// <summary>The year that it is for.</summary>
    public int Year => Figure.Period.Start.Year;

    /// <summary>Its words, and what follows them.</summary>
    public required TargetWording Wording { get; init; }

    /// <summary>What its words commit to, by the table of its edition; none where no word of the table stands with it.</summary>
    public required IReadOnlyList<Commitment> Commitments { get; init; }

    /// <summary>The best outcome of its year on its own basis; null where no edition of the place states one.</summary>
    public required EditionFigure? Actual { get; init; }

    /// <summary>How far that stands from the target, positive beyond it; null for no outcome.</summary>
    public required TargetGap? GapActual { get; init; }

    /// <summary>What came of it by what the editions of the place state: a verdict, or why there is none. <see cref="TargetState.NotStated"/> for no outcome.</summary>
    public required TargetResult Result { get; init; }

    /// <summary>The place's target of the year before on the same basis, as it was first set; null where no edition states one.</summary>
    public required EditionFigure? LastTarget { get; init; }

    /// <summary>The outcome of the whole year before on the same basis, an estimate where nothing actual is stated; null where no edition states one.</summary>
    public required EditionFigure? LastActual { get; init; }

    /// <summary>
    /// The target of the nearest place above that was the last one known on the day of the report: of the same year, or of the year before where the place above
    /// reports later. Null for none, and <see cref="NotKnownThen"/> says why.
    /// </summary>
    public required EditionFigure? AboveKnownThen { get; init; }

    /// <summary>Why no target above is given as known then; null where one is.</summary>
    public required Sentence? NotKnownThen { get; init; }

    /// <summary>The target of the nearest place above for the same year, whenever it was set; null for none.</summary>
    public required EditionFigure? AboveSameYear { get; init; }

    /// <summary>The gap to the target known then; null for none.</summary>
    public AboveGap? GapKnownThen => AboveKnownThen is null ? null : AboveGap.Of(Figure, AboveKnownThen.Figure);

    /// <summary>The gap to the target above of the same year; null for none.</summary>
    public AboveGap? GapSameYear => AboveSameYear is null ? null : AboveGap.Of(Figure, AboveSameYear.Figure);

    /// <summary>False for a row that no person has confirmed yet.</summary>
    public bool IsReviewed => !Figure.Provenance.IsDraft;

    internal static bool IsAim(Figure figure) => figure is { Kind: FigureKind.Target or FigureKind.StretchTarget, Aggregation: null } && figure.Period == Period.OfYear(figure.Period.Start.Year);
}
