using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class SectionTable
{
    internal static TableDeclaration<SectionHeading> Declare()
    {
        var table = new TableBuilder<SectionHeading>("sections", "Sections of the text", "Rows stand in the order of the text.");
        table.Key("section", row => row.Section.ToString(), "section");
        var section = table.Section("section", row => row.Section, new("章节", "Section"), "`P.H.S`: part, head and subsection, with 0 for what stands above");
        var mark = table.Text("mark", row => row.Mark, new("首行开头", "Mark"),
            "First characters of the section's first line in the source. Sections are found by walking the rows in order and taking the next line that starts with the mark. Empty for the front matter");
        var titleZh = table.Text("title_zh", row => row.Title.Zh, new("名称", "Title (Chinese)"), "A short label of ours, not the report's heading", Required);
        var titleEn = table.Text("title_en", row => row.Title.En, new("名称", "Title (English)"), "A short label of ours, not the report's heading", Required);
        return table.Makes(row => new SectionHeading(row.Get(section), row.Get(mark), new(row.Get(titleZh), row.Get(titleEn))));
    }
}
