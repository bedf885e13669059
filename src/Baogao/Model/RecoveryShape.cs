namespace Baogao.Model;

/// <summary>The letter that a fall and what followed it look like.</summary>
public enum RecoveryShape
{
    /// <summary>The data forbid a verdict, or no rule fits.</summary>
    Undetermined,

    /// <summary>No fall worth the name.</summary>
    Flat,

    /// <summary>Down and soon up again.</summary>
    V,

    /// <summary>Down, long near the trough, then up.</summary>
    U,

    /// <summary>Down, up, down and up.</summary>
    W,

    /// <summary>Down, and not up within the data.</summary>
    L,
}
