using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Exchange.Workbooks;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao export</c>: writes editions in a form for other programs.</summary>
internal static class ExportVerb
{
    private static readonly Argument<string> Edition = new("edition") { Description = "Of a workbook: a name under data/, or a folder.", DefaultValueFactory = _ => Workspace.DefaultEdition };

    private static readonly Option<string?> Xlsx = new("--xlsx") { Description = "Writes a workbook to edit, for Excel, WPS and LibreOffice.", HelpName = "FILE.xlsx" };

    private static readonly Option<string?> Parquet = new("--parquet") { Description = "A new folder, or one that an export made: the tables of all editions as Parquet files.", HelpName = "FOLDER" };

    private static readonly Option<string[]> Readings = QueryVerb.ReadingsOption();

    public static Command Create()
    {
        var command = new Command(
            "export",
            """
            Writes editions in a form for other programs. The editions themselves are not touched.
            --xlsx: a workbook has a sheet for each table, every cell as text, lists of the values that a column takes, and what each column means as a comment on its head.
            The keys of rows are protected, without a password. Bring the workbook back with: baogao import FILE --into EDITION
            --parquet: all editions in data/ as Parquet files, for DuckDB, pandas, R or Spark: a folder a table, in it level=town/year=2022, with section and quote of every row.

            Example: baogao export --xlsx gaohang.xlsx gaohang-2022
            Example: baogao export --parquet tables
            """);
        command.Arguments.Add(Edition);
        command.Options.Add(Xlsx);
        command.Options.Add(Parquet);
        command.Options.Add(Readings);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Export(parsed))));
        return command;
    }

    private static int Export(ParseResult parsed)
    {
        return (parsed.GetValue(Xlsx), parsed.GetValue(Parquet)) switch
        {
            ({ } file, null) => Workbook(file, EditionArgument.Folder(parsed.GetValue(Edition)!)),
            (null, { } folder) => ParquetExport.Write(Workspace.Find(Environment.CurrentDirectory), folder, parsed.GetValue(Readings) ?? []),
            (null, null) => throw new UsageException("Nothing to write: say as what. For a workbook: baogao export --xlsx FILE.xlsx EDITION. For Parquet files: baogao export --parquet FOLDER"),
            _ => throw new UsageException("--xlsx and --parquet do not go together: the one writes an edition, the other all. Name one of them."),
        };
    }

    private static int Workbook(string file, string edition)
    {
        if (!Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"--xlsx {Visible.Line(file)}: expected the name of a file that ends in .xlsx.");
        }

        var bytes = EditionWorkbook.Write(edition);
        if (InUse.Mark(file) is { } mark)
        {
            Console.Error.WriteLine($"Cannot write {Workspace.Show(file)}: it is open in another program ({Workspace.Show(mark)}). Close it there, or name another file; where no program has it open, delete that mark. What was there before is whole.");
            return ExitCodes.CannotWrite;
        }

        try
        {
            AtomicFile.WriteBytes(file, bytes);
        }
        catch (CannotWriteException problem)
        {
            Console.Error.WriteLine($"Cannot write {Workspace.Show(file)}: {problem.Message}. What was there before is whole. Mend that, or name another file.");
            return ExitCodes.CannotWrite;
        }

        Console.WriteLine($"{Workspace.Show(file)}: {Workspace.Show(edition)} as a workbook. Bring it back with: baogao import {Workspace.Show(file)} --into {Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(edition)))}");
        return ExitCodes.Success;
    }
}
