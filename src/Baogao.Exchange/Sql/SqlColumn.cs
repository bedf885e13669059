namespace Baogao.Exchange.Sql;

/// <summary>A column of a result.</summary>
/// <param name="Name">Its name. Of two columns with one name the second is called <c>name_2</c>.</param>
/// <param name="SqlType">Its type in SQL, such as <c>DECIMAL(38,10)</c>.</param>
/// <param name="ClrType">
/// The type of its values: <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/>, <see cref="bool"/>,
/// <see cref="DateOnly"/> or <see cref="DateTime"/>. Lists and other nested values are text, as JSON.
/// </param>
public sealed record SqlColumn(string Name, string SqlType, Type ClrType)
{
    /// <summary>Whether its values are numbers.</summary>
    public bool IsNumber => ClrType == typeof(int) || ClrType == typeof(long) || ClrType == typeof(double) || ClrType == typeof(decimal);
}
