namespace Baogao.Benchmarks;

/// <summary>The comparison: every program in turn, round after round, so that what else the machine does falls on all alike.</summary>
internal static class Comparison
{
    /// <summary>Measures and returns the table.</summary>
    /// <param name="copy">Where the programs run.</param>
    /// <param name="one">The notebook that is run alone, without its ending.</param>
    /// <param name="rounds">How many rounds are timed, after one that warms the disk's cache and shows the memory.</param>
    /// <param name="tell">Told each round.</param>
    public static string Run(WorkspaceCopy copy, string one, int rounds, Action<string> tell)
    {
        // A notebook of ours without a peer is left out.
        var ours = Ours(copy, ["run", .. copy.PeerNotebooks.Select(path => "notebooks/" + Path.GetFileName(path))]);
        var peer = PeerOn(copy, copy.PeerNotebooks);
        var oursOne = Ours(copy, ["run", $"notebooks/{one}.ipynb"]);
        var peerOne = PeerOn(copy, [$"peer/{one}.ipynb"]);

        tell("warming up");
        var oursPeak = Cold(copy, ours, process => process.PeakMemory());
        var peerPeak = Cold(copy, peer, process => process.PeakMemory());
        Cold(copy, oursOne, process => process.Time());
        Cold(copy, peerOne, process => process.Time());

        List<TimeSpan> all = [], again = [], peerAll = [], single = [], peerSingle = [];
        for (var round = 1; round <= rounds; round++)
        {
            tell($"round {round} of {rounds}");
            all.Add(Cold(copy, ours, process => process.Time()));
            again.Add(ours.Time());
            peerAll.Add(Cold(copy, peer, process => process.Time()));
            single.Add(Cold(copy, oursOne, process => process.Time()));
            peerSingle.Add(Cold(copy, peerOne, process => process.Time()));
        }

        return Table.Write(
            [
                new Row($"all {copy.PeerNotebooks.Count} notebooks", new Sample(all), "the peer's", new Sample(peerAll), 0.33),
                new Row($"one notebook ({one})", new Sample(single), "the peer's", new Sample(peerSingle), 0.9),
                new Row("all again, nothing changed", new Sample(again), "our own full run", new Sample(all), 0.1),
            ],
            oursPeak,
            peerPeak,
            rounds);
    }

    private static T Cold<T>(WorkspaceCopy copy, MeasuredProcess process, Func<MeasuredProcess, T> measure)
    {
        copy.Clear();
        return measure(process);
    }

    private static MeasuredProcess Ours(WorkspaceCopy copy, IEnumerable<string> arguments)
        => new(copy.Folder, "dotnet", [Checkout.Command, .. arguments], new Dictionary<string, string>());

    private static MeasuredProcess PeerOn(WorkspaceCopy copy, IEnumerable<string> notebooks)
        => new(copy.Folder, Peer.Command, Peer.Arguments(notebooks), Peer.Environment);
}
