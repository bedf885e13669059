using Baogao.Exchange.Sql;

namespace Baogao.Exchange.Tests.Sql;

internal static class Queries
{
    /// <summary>Asks as long as the test may run.</summary>
    public static SqlResult Ask(this ReportDatabase database, string sql) => database.Query(sql, TestContext.Current.CancellationToken);
}
