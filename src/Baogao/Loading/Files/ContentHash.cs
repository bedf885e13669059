using System.Security.Cryptography;
using System.Text;

namespace Baogao.Loading.Files;

/// <summary>Short hashes that tell whether something changed: the first 16 hexadecimal digits of its SHA-256. Not for secrets.</summary>
public static class ContentHash
{
    /// <summary>The hash of a text's UTF-8 bytes.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
}
