using System.Text.Json.Nodes;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Freshness;

namespace Baogao.Notebooks.Tests.Execution.Freshness;

/// <summary>Each single change of what a run depends on is reported; none of what it does not depend on is.</summary>
public sealed class FreshnessTests(FreshnessFixture run) : IClassFixture<FreshnessFixture>
{
    [Fact]
    public void Nothing_has_changed() => Assert.Equal("", run.Reasons());

    [Theory]
    [InlineData("data/town/figures.csv", "tax_2023_target,tax_revenue,2023,stated,target,level,eq,23.2", "tax_2023_target,tax_revenue,2023,stated,target,level,eq,23.3", "1 row changed (tax_2023_target)")]
    [InlineData("data/town/rankings.csv", "\n", "\n\n", "")]
    [InlineData("data/town/rankings.csv", "\n", "\r\n", "")]
    [InlineData("data/town/datapackage.json", "高行镇", "高桥镇", "changed")]
    public void An_edition_that_changes_is_told_by_row(string file, string find, string replace, string said)
    {
        var reasons = run.ReasonsWith(file, text =>
        {
            Assert.Contains(find, text, StringComparison.Ordinal);
            return text.Replace(find, replace, StringComparison.Ordinal);
        });
        Assert.Equal(said.Length == 0 ? "" : $"{file}: {said}", reasons);
    }

    [Theory]
    [InlineData("figures")]
    [InlineData("rankings")]
    [InlineData("honours")]
    [InlineData("milestones")]
    [InlineData("projects")]
    [InlineData("exclusions")]
    [InlineData("indicators")]
    [InlineData("bases")]
    [InlineData("sections")]
    public void Every_single_cell_of_every_table_matters(string table)
    {
        var file = $"data/town/{table}.csv";
        var lines = File.ReadAllLines(run.Folder.File(file));
        var random = new Random(20221227);
        for (var line = 1; line < lines.Length; line++)
        {
            // One character of the row becomes another; a change of its key is one row fewer and one more.
            var at = random.Next(lines[line].Length);
            var changed = lines[line][at] is var was && was is ',' or '"' ? lines[line].Insert(at, "x") : lines[line].Remove(at, 1).Insert(at, was == '7' ? "8" : "7");
            var reasons = run.ReasonsWith(file, _ => string.Join('\n', lines[..line].Append(changed).Concat(lines[(line + 1)..])) + "\n");
            Assert.StartsWith($"{file}: ", reasons, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', reasons);
        }
    }

    /// <summary>The notebook asked which editions of its place there are for 2023.</summary>
    [Theory]
    [InlineData("gaohang-2023", "data/later: was not there, and is an edition for 2023 that the notebook looks for")]
    [InlineData("shanghai-2022", "")]
    public void An_edition_that_is_added_where_the_notebook_looked_for_one_is_told(string edition, string said)
    {
        var later = Directory.CreateDirectory(run.Folder.File("data/later")).FullName;
        try
        {
            File.Copy(Path.Combine(FreshnessFixture.Root(), "data", edition, "datapackage.json"), Path.Combine(later, "datapackage.json"));
            Assert.Equal(said, run.Reasons());
        }
        finally
        {
            Directory.Delete(later, recursive: true);
        }
    }

    [Fact]
    public void Rows_that_come_go_or_move_are_told()
    {
        const string File = "data/town/milestones.csv";
        Assert.StartsWith($"{File}: 1 row removed (", run.ReasonsWith(File, text => text[..(text.TrimEnd().LastIndexOf('\n') + 1)]), StringComparison.Ordinal);
        Assert.Equal($"{File}: 1 row added (new_one)", run.ReasonsWith(File, text => text + "new_one,2022-12,,,0.0.0,x\n"));
        Assert.Equal($"{File}: the columns or the order of the rows changed", run.ReasonsWith(File, text =>
        {
            var lines = text.TrimEnd().Split('\n');
            return string.Join('\n', (string[])[lines[0], .. lines[1..].Reverse()]) + "\n";
        }));
        Assert.Equal($"{File}: is not there, or cannot be read", run.ReasonsWith(File, (byte[]?)null));
    }

    [Theory]
    [InlineData("work/setup.csx", "using Baogao;", "using Baogao;\nusing System.IO;", "changed")]
    [InlineData("work/loaded.csx", "1", "2", "changed")]
    [InlineData("work/other.ipynb", "5", "6", "changed")]
    public void A_script_that_is_imported_or_loaded_matters(string file, string find, string replace, string said)
        => Assert.Equal($"{file}: {said}", run.ReasonsWith(file, text => text.Replace(find, replace, StringComparison.Ordinal)));

    [Fact]
    public void The_prose_of_an_imported_notebook_does_not()
        => Assert.Equal("", run.ReasonsWith("work/other.ipynb", text =>
        {
            var other = NotebookDocument.Parse(text, "other.ipynb");
            other.InsertMarkdown(0, "m", "New prose");
            other.Cells[1].Outputs.Add("an output");
            return other.ToString();
        }));

    [Theory]
    [InlineData("work/lib/Own.dll")]
    [InlineData("work/lib/Needed.dll")]
    public void A_referenced_assembly_and_what_it_needs_matter_by_every_byte(string file)
    {
        Assert.Equal($"{file}: is not there", run.ReasonsWith(file, (byte[]?)null));
        ReferenceTests.Compile(run.Folder.File("other.dll"), "public class Needed { public int Y; } public class Own : Needed { public static int X => 4; }", []);
        Assert.Equal($"{file}: changed", run.ReasonsWith(file, File.ReadAllBytes(run.Folder.File("other.dll"))));
        var before = File.ReadAllBytes(run.Folder.File(file));
        Assert.Equal($"{file}: changed", run.ReasonsWith(file, [.. before, 0]));
        Assert.Equal($"{file}: changed", run.ReasonsWith(file, [.. before[..^1], (byte)(before[^1] ^ 1)]));
        Assert.Equal("", run.ReasonsWith(file, before));
    }

    [Fact]
    public void Every_code_cell_matters_and_is_named_by_the_number_that_it_shows()
    {
        var shown = new[] { 1, 2, 4, 5, 6, 7 };
        for (var i = 0; i < shown.Length; i++)
        {
            var changed = run.Source.Clone();
            var cell = changed.Cells.Where(each => each.Kind == CellKind.Code).ElementAt(i);
            cell.Source += " ";
            Assert.Equal($"code: cell {shown[i]} changed", run.Reasons(changed));
        }

        var longer = run.Source.Clone();
        longer.InsertCode(3, "new", "1");
        Assert.Equal("code: 6 cells then, 7 now", run.Reasons(longer));
        var marked = run.Source.Clone();
        marked.Cells[4].Metadata["polyglot_notebook"] = new JsonObject { ["kernelName"] = "markdown" };
        Assert.Equal("code: cell 5 changed", run.Reasons(marked));
    }

    [Fact]
    public void Prose_tags_metadata_ids_and_outputs_of_the_source_run_no_code_again()
    {
        var changed = run.Source.Clone();
        changed.Cells[0].Source = "# Another question";
        changed.InsertMarkdown(2, "m", "In between");
        changed.Cells[^1].AddTag("later");
        changed.Cells[^1].Json["id"] = "other";
        changed.Cells[1].Outputs.Add("left over");
        changed.Cells[1].ExecutionCount = 9;
        changed.Metadata["kernelspec"] = new JsonObject { ["name"] = "python3" };
        Assert.Equal("", run.Reasons(changed));
        var renewed = FreshnessCheck.Renew(changed, FreshnessFixture.Parameters, run.Executed);
        Assert.Equal("# Another question", renewed.Cells[0].Source);
        Assert.Equal("In between", renewed.Cells[2].Source);
        Assert.Equal("later", renewed.Cells[^1].Tags.Single());
        Assert.Equal(Outputs(run.Executed), Outputs(renewed));
        Assert.Equal("", run.Reasons(changed, renewed));
        Assert.Equal(run.Executed.ToString(), FreshnessCheck.Renew(run.Source, FreshnessFixture.Parameters, run.Executed).ToString());
    }

    [Fact]
    public void Parameters_matter_by_their_value_and_not_by_how_they_are_written()
    {
        Assert.Equal("parameter year: 2023 then, 2024 now", run.Reasons(parameters: Values(("year", "2024"))));
        Assert.Equal("parameter year: 2023 then, its default now", run.Reasons(parameters: Values()));
        Assert.Equal("parameter edition: its default then, \"../data/town\" now", run.Reasons(parameters: Values(("edition", "../data/town"), ("year", 2023))));
        Assert.Equal("", run.Reasons(parameters: Values(("year", 2023))));
        var moved = run.Source.Clone();
        moved.Cells[2].RemoveTag("parameters");
        moved.Cells[3].Source = "int year = 1;";
        moved.Cells[3].AddTag("parameters");
        Assert.Contains("the cell tagged parameters moved", run.Reasons(moved), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("program", "Baogao", "program: another build of Baogao")]
    [InlineData("program", "Baogao.Notebooks", "program: another build of Baogao.Notebooks")]
    [InlineData("program", "Plotly.NET", "program: another build of Plotly.NET")]
    [InlineData("program", "Microsoft.CodeAnalysis.CSharp", "program: another build of Microsoft.CodeAnalysis.CSharp")]
    public void The_library_the_engine_and_their_packages_matter(string part, string name, string said)
    {
        var executed = run.Executed.Clone();
        Assert.NotNull(executed.Metadata["baogao"]![part]![name]);
        executed.Metadata["baogao"]![part]![name] = "another";
        Assert.Equal(said, run.Reasons(executed: executed));
    }

    [Fact]
    public void The_library_the_engine_and_their_packages_are_known_by_every_byte()
    {
        var program = run.Executed.Metadata["baogao"]!["program"]!;
        foreach (var assembly in (System.Reflection.Assembly[])[typeof(Report).Assembly, typeof(FreshnessCheck).Assembly, typeof(Plotly.NET.GenericChart).Assembly])
        {
            Assert.Equal(ContentHash.Of(File.ReadAllBytes(assembly.Location)), (string?)program[assembly.GetName().Name!]);
        }
    }

    [Fact]
    public void The_runtime_matters()
    {
        var executed = run.Executed.Clone();
        executed.Metadata["baogao"]!["runtime"] = ".NET 10.0.0-preview.1";
        Assert.Equal($"runtime: .NET 10.0.0-preview.1 then, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription} now", run.Reasons(executed: executed));
    }

    [Fact]
    public void Outputs_that_were_changed_after_the_run_are_told()
    {
        var executed = run.Executed.Clone();
        executed.Cells[^2].Outputs[0]!["data"]!["text/plain"] = new JsonArray("999");
        Assert.Equal("the outputs were changed after the run", run.Reasons(executed: executed));
    }

    [Fact]
    public void An_executed_notebook_without_a_record_or_with_a_broken_one_is_stale()
    {
        Assert.Equal("never run", string.Join('\n', new FreshnessCheck(run.Folder.Path).Reasons(run.Source, run.Folder.Path, FreshnessFixture.Parameters, null).Select(reason => reason.Text)));
        foreach (var record in (string[])["null", "3", "{}", """{"status": "succeeded", "cells": null}"""])
        {
            var executed = run.Executed.Clone();
            executed.Metadata["baogao"] = JsonNode.Parse(record);
            Assert.Equal("the executed notebook says nothing of its run", run.Reasons(executed: executed));
        }
    }

    private static Dictionary<string, JsonNode?> Values(params (string Name, JsonNode Value)[] values) => values.ToDictionary(each => each.Name, each => (JsonNode?)each.Value);

    private static string Outputs(NotebookDocument notebook) => string.Join('\n', notebook.Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => $"{cell.ExecutionCount} {cell.Outputs.ToJsonString()}"));
}
