using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>
/// What is known of the months of one calendar year, as a graph: point 0 is the start of the year, point m the end of month m, and a known level of the months
/// a to b leads from a − 1 to b. Any way from one point to another gives the level between them: what is walked forward is added, what is walked back is subtracted.
/// </summary>
internal sealed class YearSpans(IReadOnlyList<KnownSpan> known)
{
    private const int Points = 13;

    private readonly Lazy<Difference?[,]?> greatest = new(() => Greatest(known));

    /// <summary>The way with the fewest inputs, of those the one that rounding leaves least room; null where none leads there.</summary>
    /// <param name="from">The point where the span starts.</param>
    /// <param name="to">The point where it ends.</param>
    public SpanRoute? Route(int from, int to)
    {
        var best = new SpanRoute?[Points];
        var done = new bool[Points];
        best[from] = SpanRoute.Empty;
        while (true)
        {
            var at = Enumerable.Range(0, Points).Where(point => !done[point] && best[point] is not null).OrderBy(point => best[point]!.Cost).Cast<int?>().FirstOrDefault();
            if (at is not { } point || point == to)
            {
                return best[to];
            }

            done[point] = true;
            foreach (var (span, other, isForward) in Steps(point))
            {
                var longer = best[point]!.Then(span, isForward);
                if (best[other] is not { } shortest || longer.Cost.CompareTo(shortest.Cost) < 0)
                {
                    best[other] = longer;
                }
            }
        }
    }

    /// <summary>What the level between two points can be by all ways together; null where the known spans contradict each other, or no way leads there.</summary>
    public SpanBounds? Bounds(int from, int to)
        => greatest.Value is { } all && all[from, to] is { } high && all[to, from] is { } negative && -negative.Most <= high.Most
            ? new SpanBounds(new Interval(-negative.Most, high.Most), [.. high.Inputs.Concat(negative.Inputs).Distinct()]) : null;

    private IEnumerable<(KnownSpan Span, int Other, bool IsForward)> Steps(int point)
        => known.Where(span => span.From == point).Select(span => (span, span.To, true)).Concat(known.Where(span => span.To == point).Select(span => (span, span.From, false)));

    /// <summary>The greatest difference between each two points: all shortest paths (Floyd 1962) of a simple temporal problem (Dechter, Meiri, Pearl 1991); null where they contradict.</summary>
    private static Difference?[,]? Greatest(IReadOnlyList<KnownSpan> known)
    {
        var most = new Difference?[Points, Points];
        for (var i = 0; i < Points; i++)
        {
            most[i, i] = new Difference(0, []);
        }

        foreach (var span in known)
        {
            Lower(span.From, span.To, new Difference(span.Interval.High, span.Inputs));
            Lower(span.To, span.From, new Difference(-span.Interval.Low, span.Inputs));
        }

        for (var k = 0; k < Points; k++)
        {
            for (var i = 0; i < Points; i++)
            {
                for (var j = 0; j < Points; j++)
                {
                    if (most[i, k] is { } first && most[k, j] is { } second)
                    {
                        Lower(i, j, new Difference(Saturating.Add(first.Most, second.Most), first.Inputs.Concat(second.Inputs)));
                    }
                }
            }
        }

        return Enumerable.Range(0, Points).Any(i => most[i, i]!.Most < 0) ? null : most;

        void Lower(int from, int to, Difference other) => most[from, to] = most[from, to] is { } now && now.Most <= other.Most ? now : other;
    }

    /// <summary>The most that one point can be above another, and what says so; only the inputs of a way that is asked for are listed.</summary>
    private sealed record Difference(decimal Most, IEnumerable<Observation> Inputs);
}

/// <summary>What a level can be by all ways together.</summary>
/// <param name="Interval">The interval.</param>
/// <param name="Inputs">The observations that set its ends.</param>
internal sealed record SpanBounds(Interval Interval, IReadOnlyList<Observation> Inputs);

/// <summary>A level of some months of a year that is known.</summary>
/// <param name="From">The point before its first month: 0 for January.</param>
/// <param name="To">The point after its last month: 12 for December.</param>
/// <param name="Value">The level.</param>
/// <param name="Interval">What it can be.</param>
/// <param name="Text">Its arithmetic with its numbers.</param>
/// <param name="Inputs">What it comes from.</param>
internal sealed record KnownSpan(int From, int To, decimal Value, Interval Interval, string Text, IReadOnlyList<Observation> Inputs);
