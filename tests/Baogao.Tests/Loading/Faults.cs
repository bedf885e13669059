using System.Text.Json.Nodes;
using Baogao.Loading.Problems;

namespace Baogao.Tests.Loading;

/// <summary>One change to the small edition and all that is said about it.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Change">The change.</param>
/// <param name="Problems">The problems, without the folder in front.</param>
internal sealed record Fault(string Name, Action<SmallEdition> Change, params string[] Problems)
{
    /// <summary>A fault of one cell.</summary>
    internal static Fault Cell(string name, string table, string key, string column, string value, params string[] problems)
        => new(name, edition => edition.Set(table, key, column, value), problems);

    /// <summary>A fault of <c>datapackage.json</c>.</summary>
    internal static Fault Json(string name, Action<JsonObject> change, params string[] problems) => new(name, edition => edition.Json(change), problems);
}

/// <summary>Every fault, and the machinery that tries one.</summary>
internal static class Faults
{
    internal static IEnumerable<Fault> All => [.. FileFaults.All, .. PackageFaults.All, .. TableFaults.All, .. CellFaults.All, .. KeyFaults.All, .. FigureFaults.All, .. RecordFaults.All];

    internal static IEnumerable<TheoryDataRow<string>> Names(IEnumerable<Fault> faults) => faults.Select(fault => new TheoryDataRow<string>(fault.Name));

    /// <summary>Loads the changed edition and compares the full text of its problems.</summary>
    internal static void Try(IEnumerable<Fault> faults, string name)
    {
        var fault = faults.Single(one => one.Name == name);
        using var folder = new TemporaryFolder();
        var (report, problems) = Read(fault, folder);
        Assert.Equal(string.Join("\n", fault.Problems), string.Join("\n", problems.Select(problem => problem.ToString().Replace(folder.Path + "/", "", StringComparison.Ordinal).Replace(folder.Path, "FOLDER", StringComparison.Ordinal))));
        Assert.Equal(problems.Any(problem => problem.Severity == Severity.Error), report is null);
    }

    /// <summary>All that is said about a fault.</summary>
    internal static IReadOnlyList<Problem> ProblemsOf(Fault fault)
    {
        using var folder = new TemporaryFolder();
        return Read(fault, folder).Problems;
    }

    private static (Report? Report, IReadOnlyList<Problem> Problems) Read(Fault fault, TemporaryFolder folder)
    {
        var edition = new SmallEdition();
        fault.Change(edition);
        edition.Write(folder.Path);
        return ReportReader.Read(folder.Path);
    }
}
