namespace Baogao.Model;

/// <summary>What is measured (税收收入, tax revenue).</summary>
/// <param name="Id">Key, such as <c>tax_revenue</c>.</param>
/// <param name="Name">The name; Chinese as the report writes it.</param>
/// <param name="Theme">Our own coding: <c>economy</c>, <c>welfare</c> …</param>
/// <param name="Better"><c>up</c>, <c>down</c>, or null where neither is better. Our own coding.</param>
/// <param name="StockOrFlow"><c>stock</c>, <c>flow</c>, or null for rates and the like.</param>
/// <param name="Note">The editor's remark, or null.</param>
public sealed record Indicator(string Id, LocalText Name, string Theme, string? Better, string? StockOrFlow, string? Note)
{
    /// <summary>The prices of a growth whose row does not say: constant for GDP and value added, whose growth is real; null where nothing is implied.</summary>
    public Prices? GrowthPrices { get; init; }

    /// <summary>True for taxes and for what a budget takes in: what is booked in a month is not what was earned in it.</summary>
    internal bool IsRevenue
        => Name.Zh.Contains("税收", StringComparison.Ordinal) || Name.Zh.Contains("预算收入", StringComparison.Ordinal) || Name.Zh.Contains("财政收入", StringComparison.Ordinal);

    /// <summary>Other Chinese names, separated by <c>;</c>; null where there are none.</summary>
    public string? OtherNames { get; init; }
}

/// <summary>A named definition of what a number covers (口径). Figures are compared on one basis only.</summary>
/// <param name="Id">Key.</param>
/// <param name="Indicator">Key of the indicator that it defines.</param>
/// <param name="NameAsWritten">The name as the source writes it.</param>
/// <param name="Coverage">What is inside and what is not, as far as the source says.</param>
/// <param name="Note">The editor's remark, or null.</param>
public sealed record Basis(string Id, string Indicator, string NameAsWritten, string Coverage, string? Note);
