namespace Baogao.Loading.Files;

/// <summary>Why a file is not read.</summary>
public enum FileRefusal
{
    /// <summary>It is read.</summary>
    None,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>A folder stands there.</summary>
    Folder,

    /// <summary>A link that leads to no file, or in a circle.</summary>
    DeadLink,

    /// <summary>It has no bytes. So has a pipe, a socket or a device, which are never opened.</summary>
    Empty,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,

    /// <summary>The system does not let it be read.</summary>
    Unreadable,

    /// <summary>It is not UTF-8 text.</summary>
    Encoding,
}
