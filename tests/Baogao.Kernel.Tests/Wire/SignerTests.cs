using System.Text;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Tests.Wire;

public class SignerTests
{
    private static readonly byte[][] Parts = [.. new[] { "{\"a\":1}", "{}", "{}", "{\"b\":2}" }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void The_signature_is_the_hmac_of_the_four_parts_in_hexadecimal()
    {
        // As Python's hmac computes it: hmac.new(b"secret", b'{"a":1}{}{}{"b":2}', "sha256").hexdigest()
        Assert.Equal(
            "9b14d94617bffb278285cea390d9dc17e01ec3188dba313f9548021906557a7b",
            Encoding.ASCII.GetString(new Signer("secret"u8.ToArray()).Sign(Parts)));
    }

    [Fact]
    public void A_signature_over_other_parts_or_with_another_key_or_cut_short_is_not_valid()
    {
        var signer = new Signer("secret"u8.ToArray());
        var signature = signer.Sign(Parts);
        Assert.True(signer.IsValid(signature, Parts));
        Assert.False(signer.IsValid(signature, [Parts[3], Parts[1], Parts[2], Parts[0]]));
        Assert.False(signer.IsValid(signature[..^1], Parts));
        Assert.False(signer.IsValid([], Parts));
        Assert.False(new Signer("Secret"u8.ToArray()).IsValid(signature, Parts));
    }

    [Fact]
    public void Without_a_key_nothing_is_signed_and_nothing_refused()
    {
        var signer = new Signer([]);
        Assert.Empty(signer.Sign(Parts));
        Assert.True(signer.IsValid("whatever"u8.ToArray(), Parts));
    }
}
