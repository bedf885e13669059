using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class ProjectTable
{
    internal static TableDeclaration<Project> Declare()
    {
        var table = new TableBuilder<Project>("projects", "Projects", "Named projects; in the lists of a programme the quote begins with the list number.");
        var id = table.Id("project", row => row.Id, new("项目", "Project"), "Identifier of the project");
        var year = table.Whole("year", row => row.Year, new("年份", "Year"), "Year under which the report names the project", field => field with { IsRequired = true, Minimum = 1900 });
        var programme = table.OptionalCode("programme", "programmes", row => row.Programme, new("清单", "Programme"),
            "List on which the project stands; empty for named projects that the text assigns to none");
        var number = table.Whole("number", row => row.Number, new("序号", "Number"), "Number on the list");
        var nameZh = table.Text("name_zh", row => row.Name.Zh, new("名称", "Name (Chinese)"), "Name as the report writes it; completed from its sentence where it shares words with another", Required);
        var nameEn = table.Text("name_en", row => row.Name.En, new("名称", "Name (English)"), "English name", Required);
        var category = table.Code("category", "categories", row => row.Category, new("类别", "Category"), "What it is, in our own coding");
        var area = table.Code("area", "areas", row => row.Area, new("地点", "Area"), "Where it is, in our own coding, from the words of the name and not from a map");
        var parcels = table.OptionalText("parcels", row => row.Parcels.Count == 0 ? null : string.Join(';', row.Parcels), new("地块", "Parcels"), "Land parcels named, separated by `;`");
        var status = table.RequiredToken("status", "planned started handed_over done in_progress", row => row.Status, new("进度", "Status"), "State that the report gives");
        var continues = table.To("projects", "continues", row => row.Continues, new("延续自", "Continues"), "Earlier project that this one carries on");
        var provenance = new ProvenanceColumns<Project>(table, row => row.Provenance);
        return table.Makes(row => new Project
        {
            Id = row.Get(id),
            Year = row.Get(year)!.Value,
            Programme = row.Get(programme),
            Number = row.Get(number),
            Name = new(row.Get(nameZh), row.Get(nameEn)),
            Category = row.Get(category),
            Area = row.Get(area),
            Parcels = [.. (row.Get(parcels) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)],
            Status = row.Get(status),
            Continues = row.Get(continues),
            Provenance = provenance.Of(row),
        });
    }
}
