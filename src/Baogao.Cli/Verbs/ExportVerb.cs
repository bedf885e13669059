using System.CommandLine;
using Baogao.Cli.Workspaces;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao export</c>: the editions in another format.</summary>
internal static class ExportVerb
{
    public static Command Create()
    {
        var parquet = new Option<string>("--parquet") { Description = "A new folder, or one that an export made: the tables of all editions as Parquet files.", HelpName = "FOLDER", Required = true };
        var readings = QueryVerb.ReadingsOption();
        var command = new Command(
            "export",
            """
            Writes all editions in data/ as Parquet files, for DuckDB, pandas, R or Spark: a folder a table, in it level=town/year=2022, with section and quote of every row.

            Example: baogao export --parquet tables
            """);
        command.Options.Add(parquet);
        command.Options.Add(readings);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(
            ParquetExport.Write(Workspace.Find(Environment.CurrentDirectory), parsed.GetValue(parquet)!, parsed.GetValue(readings) ?? []))));
        return command;
    }
}
