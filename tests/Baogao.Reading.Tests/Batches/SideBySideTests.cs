using Baogao.Reading.Batches;

namespace Baogao.Reading.Tests.Batches;

/// <summary>Results in order, few at a time, and nothing that goes on behind the caller's back.</summary>
public sealed class SideBySideTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items(int jobs)
        => Assert.Equal(Enumerable.Range(0, 500).Select(i => i * i), SideBySide.Run(Enumerable.Range(0, 500), jobs, i => i * i, Stop));

    [Fact]
    public void A_slow_first_item_keeps_its_place()
    {
        using var third = new ManualResetEventSlim();
        var done = SideBySide.Run([0, 1, 2, 3], 2, i =>
        {
            if (i == 0)
            {
                Assert.True(third.Wait(Patience, Stop), "The others wait for the first.");
            }
            else if (i == 2)
            {
                third.Set();
            }

            return i;
        }, Stop);
        Assert.Equal([0, 1, 2, 3], done);
    }

    [Fact]
    public void No_more_are_worked_on_at_a_time_than_asked_for_and_few_wait_to_be_taken()
    {
        var (working, most, begun, taken, ahead) = (0, 0, 0, 0, 0);
        foreach (var result in SideBySide.Run(Enumerable.Range(0, 400), 3, Work, Stop))
        {
            Assert.Equal(taken, result);
            taken++;
        }

        Assert.Equal(400, begun);
        Assert.InRange(most, 1, 3);
        Assert.InRange(ahead, 1, 12);

        int Work(int i)
        {
            Max(ref most, Interlocked.Increment(ref working));
            Max(ref ahead, Interlocked.Increment(ref begun) - Volatile.Read(ref taken));
            Thread.SpinWait(i % 7 * 1000);
            Interlocked.Decrement(ref working);
            return i;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_failure_comes_in_its_turn_and_nothing_more_begins(int jobs)
    {
        var begun = 0;
        var seen = new List<int>();
        var problem = Assert.Throws<InvalidOperationException>(() => seen.AddRange(Each()));
        Assert.Equal("5", problem.Message);
        Assert.InRange(begun, 6, 5 + (4 * jobs));

        IEnumerable<int> Each() => SideBySide.Run(Enumerable.Range(0, 1000), jobs, i =>
        {
            Interlocked.Increment(ref begun);
            return i == 5 ? throw new InvalidOperationException("5") : i;
        }, Stop);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_stop_ends_it_once_what_has_begun_is_done(int jobs)
    {
        using var stop = new CancellationTokenSource();
        var (begun, done, seen) = (0, 0, 0);
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var _ in SideBySide.Run(Enumerable.Range(0, 1000), jobs, Work, stop.Token))
            {
                if (++seen == 10)
                {
                    stop.Cancel();
                }
            }
        });
        Assert.Equal(begun, done);
        Assert.Equal(10, seen);

        int Work(int i)
        {
            Interlocked.Increment(ref begun);
            Thread.Sleep(1);
            Interlocked.Increment(ref done);
            return i;
        }
    }

    [Fact]
    public void A_caller_that_has_enough_ends_it()
    {
        var (begun, done) = (0, 0);
        Assert.Equal([0, 1, 2], SideBySide.Run(Enumerable.Range(0, 1000), 2, Work, Stop).Take(3));
        Assert.Equal(begun, done);
        Assert.InRange(begun, 3, 11);

        int Work(int i)
        {
            Interlocked.Increment(ref begun);
            Thread.Sleep(1);
            Interlocked.Increment(ref done);
            return i;
        }
    }

    [Fact]
    public void Fewer_jobs_than_one_are_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => SideBySide.Run([1], 0, i => i, Stop));

    private static void Max(ref int most, int value)
    {
        for (var known = Volatile.Read(ref most); value > known; known = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, known);
        }
    }
}
