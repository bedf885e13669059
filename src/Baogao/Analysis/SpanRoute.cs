using System.Collections.Immutable;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>A way through <see cref="YearSpans"/>: known levels that are added and subtracted.</summary>
internal sealed record SpanRoute
{
    private readonly ImmutableList<KnownSpan> added = [];
    private readonly ImmutableList<KnownSpan> subtracted = [];

    private SpanRoute()
    {
    }

    internal static SpanRoute Empty { get; } = new();

    /// <summary>Fewer inputs first, then less room by rounding.</summary>
    public (int Inputs, decimal Width) Cost { get; private init; }

    /// <summary>What is added, then what is subtracted, each in the order of the way.</summary>
    private IEnumerable<KnownSpan> Spans => added.Concat(subtracted);

    /// <summary>The level.</summary>
    public decimal Value => subtracted.Aggregate(added.Aggregate(0m, (sum, span) => Saturating.Add(sum, span.Value)), (rest, span) => Saturating.Subtract(rest, span.Value));

    /// <summary>What the level can be by this way alone.</summary>
    public Interval Interval => subtracted.Aggregate(added.Aggregate(Interval.Exactly(0), (sum, span) => sum + span.Interval), (rest, span) => rest - span.Interval);

    /// <summary>The arithmetic with its numbers.</summary>
    public string Formula => string.Join(" − ", new[] { string.Join(" + ", added.Select(span => span.Text)) }.Concat(subtracted.Select(span => span.Text)));

    /// <summary>The formula in brackets where it stands in another one and has several terms.</summary>
    public string Term => Spans.Count() == 1 ? Formula : $"({Formula})";

    /// <summary>What it comes from, in the order of the formula.</summary>
    public IReadOnlyList<Observation> Inputs => [.. Spans.SelectMany(span => span.Inputs)];

    internal SpanRoute Then(KnownSpan span, bool isForward) => new(isForward ? added.Add(span) : added, isForward ? subtracted : subtracted.Add(span))
    {
        Cost = (Cost.Inputs + span.Inputs.Count, Saturating.Add(Cost.Width, Saturating.Subtract(span.Interval.High, span.Interval.Low))),
    };

    private SpanRoute(ImmutableList<KnownSpan> added, ImmutableList<KnownSpan> subtracted) => (this.added, this.subtracted) = (added, subtracted);
}
