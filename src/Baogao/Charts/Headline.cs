using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>A finding that a publication shows first: a number, what it says, what a reader must know, and the chart that shows it. In no language.</summary>
public sealed record Headline
{
    /// <summary>The kind of the chart that shows it (<see cref="ReportChart.Kind"/>): <c>recovery</c>, <c>rankings</c>, <c>targets</c>, <c>projects</c>.</summary>
    public required string Chart { get; init; }

    /// <summary>The number, or the month, to be set large: a few characters.</summary>
    public required Sentence Number { get; init; }

    /// <summary>What the number says, in one line.</summary>
    public required Sentence Finding { get; init; }

    /// <summary>What a reader must know before quoting it, in a few words.</summary>
    public required Sentence Caveat { get; init; }

    /// <summary>How many of the figures behind it no person has confirmed yet; null where all are confirmed.</summary>
    public Sentence? Unconfirmed { get; init; }

    /// <summary>Where the rows stand that it rests on, one at least.</summary>
    public required IReadOnlyList<Provenance> Provenances { get; init; }
}
