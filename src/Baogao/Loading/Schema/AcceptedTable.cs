using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class AcceptedTable
{
    internal static TableDeclaration<AcceptedFinding> Declare()
    {
        var table = new TableBuilder<AcceptedFinding>("accepted", "Accepted findings",
            "Findings of the checker that a person has looked at and lets stand. The check leaves them out and counts them, and tells of those that it does not find any more.");
        table.Key("accepted", row => $"{row.Code} {row.Row}", "code", "row");
        var code = table.Text("code", row => row.Code, new("代码", "Code"), "Code of the finding (see Problem codes)", Required);
        var about = table.Text("row", row => row.Row, new("数据行", "Row"), "Key of the row that it is about; several columns of a key are joined by a comma and a blank", Required);
        var reason = table.Text("reason", row => row.Reason, new("理由", "Reason"), "Why it may stand", Required);
        var by = table.Text("by", row => row.By, new("确认人", "By"), "Who says so", Required);
        var on = table.Period("on", row => row.On, new("日期", "On"), "The day on which they said so");
        return table.Makes(row => new AcceptedFinding(row.Get(code), row.Get(about), row.Get(reason), row.Get(by), row.Get(on)));
    }
}
