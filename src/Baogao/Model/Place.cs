namespace Baogao.Model;

/// <summary>The level of a place in the administration. The places state what lies above a place, not the level: a district (区) of Shanghai lies below a province.</summary>
public enum PlaceLevel
{
    /// <summary>The country.</summary>
    Nation,

    /// <summary>A province, an autonomous region or a municipality under the central government (上海市).</summary>
    Province,

    /// <summary>A city at prefecture level.</summary>
    City,

    /// <summary>A county, or a district (区) or a city at county level.</summary>
    County,

    /// <summary>A town, a township or a subdistrict (街道).</summary>
    Town,
}

/// <summary>A place whose report it is, or that lies above one.</summary>
/// <param name="Id">The name that <c>datapackage.json</c> uses.</param>
/// <param name="Name">The name for a reader.</param>
/// <param name="Level">Its level.</param>
/// <param name="Above">The place that it belongs to; null where the edition names none.</param>
public sealed record Place(string Id, LocalText Name, PlaceLevel Level, Place? Above)
{
    /// <summary>The places above, the nearest first.</summary>
    public IEnumerable<Place> AllAbove
    {
        get
        {
            for (var place = Above; place is not null; place = place.Above)
            {
                yield return place;
            }
        }
    }
}
