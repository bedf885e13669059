using System.Globalization;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Exchange.Sql;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao export --parquet</c>.</summary>
internal static class ParquetExport
{
    /// <summary>Writes the tables of all editions into a folder, and says how many rows each has.</summary>
    /// <param name="workspace">Where the editions are.</param>
    /// <param name="folder">A new or an empty folder, or one that an export made, which is replaced.</param>
    /// <param name="readings">Files of readings.</param>
    /// <returns>The exit code.</returns>
    public static int Write(Workspace workspace, string folder, IReadOnlyCollection<string> readings)
    {
        var target = new ExportFolder(folder);
        try
        {
            var all = Reports.Load(Workspace.Relative(workspace.Data));
            IReadOnlyList<(string Table, long Rows)> written = [];
            target.Replace(beside => written = ParquetFiles.Write(beside, all.Editions, readings));
            Console.WriteLine($"{Workspace.Show(folder)}: {string.Join(", ", written.Where(table => table.Rows > 0).Select(table => $"{table.Table} {table.Rows.ToString(CultureInfo.InvariantCulture)}"))} rows.");
            foreach (var edition in all.Unreadable)
            {
                Console.Error.WriteLine(edition);
            }

            return all.Unreadable.Count > 0 ? ExitCodes.BadData : ExitCodes.Success;
        }
        catch (CannotWriteException problem)
        {
            Console.Error.WriteLine($"Cannot write {Workspace.Show(problem.Path)}: {problem.Message}. What was there before is whole. Mend that, or name another folder.");
            return ExitCodes.CannotWrite;
        }
        catch (QueryException problem)
        {
            return QueryVerb.Tell(problem);
        }
    }
}
