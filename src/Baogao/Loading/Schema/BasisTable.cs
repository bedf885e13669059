using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class BasisTable
{
    internal static TableDeclaration<Basis> Declare()
    {
        var table = new TableBuilder<Basis>("bases", "Bases of comparison", "A basis says what a number covers.");
        var id = table.Id("basis", row => row.Id, new("口径", "Basis"), "Identifier of a definition of coverage; the same in every edition for the same basis");
        var indicator = table.To("indicators", "indicator", row => row.Indicator, new("指标", "Indicator"), "Indicator that the basis defines", Required);
        var name = table.Text("name_as_written", row => row.NameAsWritten, new("原文名称", "Name as written"), "Name that the source uses", Required);
        var coverage = table.Text("coverage", row => row.Coverage, new("覆盖范围", "Coverage"), "What the number covers, as far as the source says");
        var note = table.OptionalText("note", row => row.Note, new("备注", "Note"), "Warnings for comparison");
        return table.Makes(row => new Basis(row.Get(id), row.Get(indicator)!, row.Get(name), row.Get(coverage), row.Get(note)));
    }
}
