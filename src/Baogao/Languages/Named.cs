using Baogao.Model;

namespace Baogao.Languages;

/// <summary>A name and how many there are of it.</summary>
internal sealed record NamedCount(LocalText Name, int Count);

/// <summary>A name and a number that is stated of it.</summary>
internal sealed record NamedQuantity(LocalText Name, Quantity Quantity);

/// <summary>A name and a number that was computed for it.</summary>
internal sealed record NamedNumber(LocalText Name, DerivedNumber Number);

/// <summary>A number with the time that it covers, and whether it is an outcome or an estimate.</summary>
internal sealed record DatedQuantity(Quantity Quantity, Period Period, FigureKind Kind);
