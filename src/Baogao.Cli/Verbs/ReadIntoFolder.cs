using System.Diagnostics;
using System.Globalization;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Reading.Batches;
using Baogao.Reading.Formats;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao read --out</c>: a file a report, a line a report. What is there already and would come out the same is not read again.</summary>
internal sealed class ReadIntoFolder
{
    private readonly ReadRequest request;
    private readonly string identity;
    private readonly ReadResults results;
    private readonly bool again;

    private ReadIntoFolder(ReadRequest request, ReadResults results, bool again)
        => (this.request, identity, this.results, this.again) = (request, request.Identity(), results, again);

    /// <summary>Reads files and folders.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">The options do not go together, or two reports would have one file.</exception>
    public static int Run(string[] named, string? column, string folder, bool again, ReadRequest request, int jobs, CancellationToken stop)
    {
        Refuse(named, column, folder, request);
        var files = ReadFiles.Of(named, withTables: false, out var isWhole);
        var planned = Planned(files, folder, request.Format.Name);
        if (planned.Count == 0)
        {
            return ExitCodes.BadData;
        }

        try
        {
            using var results = ReadResults.Open(folder);
            return new ReadIntoFolder(request, results, again).Run(planned, folder, jobs, stop) && isWhole ? ExitCodes.Success : ExitCodes.BadData;
        }
        catch (CannotWriteException problem)
        {
            Console.Error.WriteLine($"Cannot write {Workspace.Show(problem.Path)}: {problem.Message}. What was read before is whole. Mend that and give the same command again: it goes on where it was.");
            return ExitCodes.CannotWrite;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine($"Stopped. What was read is whole in {Workspace.Show(folder)}. The same command goes on where it was.");
            return ExitCodes.Stopped;
        }
    }

    private static void Refuse(string[] named, string? column, string folder, ReadRequest request)
    {
        if (folder.Trim().Length == 0)
        {
            throw new UsageException("--out \"\": expected a folder, such as --out readings.");
        }

        if (request.Format.Name == "table")
        {
            throw new UsageException("--format table is for the terminal. With --out, take csv or json.");
        }

        if (column is not null || named.Any(ReportFolder.IsTable))
        {
            throw new UsageException("--out writes a file a report, and a .csv file holds many. Leave --out away: baogao read FILE.csv --column text > READINGS.csv");
        }

        ReadFiles.RefuseAmong(named, folder);
    }

    // A file that is named twice is read once.
    private static List<(string File, string Result)> Planned(IEnumerable<ReadFile> files, string folder, string ending)
    {
        List<(string File, string Result)> planned = [.. files.DistinctBy(file => Path.GetFullPath(file.File)).Select(file => (file.File, $"{Path.ChangeExtension(file.Name, null)}.{ending}"))];
        var colliding = planned.GroupBy(one => one.Result, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).ToList();
        return colliding.Count == 0 ? planned : throw new UsageException(
            string.Join('\n', colliding.Select(group => $"{string.Join(" and ", group.Select(one => Visible.Line(one.File)))} would both be {Workspace.Show(Path.Combine(folder, group.First().Result))}."))
            + "\nRename one of each, or read them into folders of their own. Nothing was read.");
    }

    private bool Run(List<(string File, string Result)> planned, string folder, int jobs, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var (same, read, there, failed, rows, numbers, sure) = (new SamePlaces(), 0, 0, 0, 0, 0, 0);
        foreach (var one in SideBySide.Run(planned, jobs, Make, stop))
        {
            if (one.Result is not { } result)
            {
                failed++;
                Console.Error.WriteLine(Visible.Line(one.Problem));
                continue;
            }

            (read, there) = one.IsThere ? (read, there + 1) : (read + 1, there);
            (rows, numbers, sure) = (rows + result.Rows, numbers + result.Numbers, sure + result.Sure);
            same.Note(Name(result), result.Place, result.Year);
            var time = one.IsThere ? "there" : BatchWords.Seconds(one.Elapsed);
            Console.WriteLine(Visible.Line($"{Name(result)}: {BatchWords.Of(result.Place, result.Year)}, {Counts(result.Rows, result.Numbers, result.Sure)}, {time}"));
        }

        same.Say();
        if (results.Others(planned.Select(one => one.Result)) is { Count: > 0 } others)
        {
            Console.Error.WriteLine(Visible.Line($"{Workspace.Show(folder)} also holds results of reports that were not named now: {ReportFolder.Names(others)}. Delete what is not wanted."));
        }

        var perSecond = read > 1 ? string.Create(CultureInfo.InvariantCulture, $", {read / watch.Elapsed.TotalSeconds:0.#} a second") : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Workspace.Show(folder)}: {BatchWords.Reports(planned.Count)}, {read} read, {there} there, {failed} not read; {Counts(rows, numbers, sure)}; {BatchWords.Seconds(watch.Elapsed)}{perSecond}."));
        return failed == 0;
    }

    private (ReadResult? Result, bool IsThere, string Problem, TimeSpan Elapsed) Make((string File, string Result) planned)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var bytes = ReportFiles.Bytes(planned.File);
            var madeOf = ContentHash.Of($"{identity}\n{Path.GetFileName(planned.File)}\n{ContentHash.Of(bytes)}");
            if (!again && results.Find(planned.Result, madeOf) is { } there)
            {
                return (there, true, "", watch.Elapsed);
            }

            var report = request.Read(ReportFiles.Read(planned.File, bytes));
            byte[] content = [.. request.Format.Head ?? [], .. report.Rows.SelectMany(request.Format.Line)];
            var result = new ReadResult(planned.Result, madeOf, ContentHash.Of(content), report.Reading.Place.Name, Math.Max(0, report.Reading.Calendar.PlanYear), report.Rows.Count, report.Numbers, report.Sure);
            results.Write(result, content);
            return (result, false, "", watch.Elapsed);
        }
        catch (ReportFileException problem)
        {
            var earlier = results.Holds(planned.Result) ? $" {planned.Result} is still of its earlier text." : "";
            return (null, false, problem.Message + earlier, watch.Elapsed);
        }
    }

    private string Counts(int rows, int numbers, int sure)
        => request.Format.Sections ? string.Create(CultureInfo.InvariantCulture, $"{rows} parts")
            : string.Create(CultureInfo.InvariantCulture, $"{numbers} numbers, {(numbers == 0 ? 0 : 100 * sure / numbers)} % sure");

    private static string Name(ReadResult result) => Path.ChangeExtension(result.File, null);
}
