using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Modules.Loading;
using Leefbaarheid.Host.Modules.Packages;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Leefbaarheid.Host.Tests.Modules.Packages;

/// <summary>Who is trusted signs, and only he: with a key of RSA or ECDSA, by itself or in a certificate.</summary>
public sealed class PackageTrustTests : IDisposable
{
    private static readonly SharedAssemblies s_shared = SharedAssemblies.OfHost();
    private static readonly DateTimeOffset s_now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly string _root = Directory.CreateTempSubdirectory("leefbaarheid-trust-").FullName;
    private readonly RSA _key = RSA.Create(2048);

    public void Dispose()
    {
        _key.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Theory]
    [InlineData("rsa")]
    [InlineData("ecdsa")]
    [InlineData("certificate")]
    public void A_package_with_the_signature_of_its_publisher_is_taken(string kind)
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        AsymmetricAlgorithm key = kind == "ecdsa" ? curve : _key;
        var pem = kind == "certificate" ? Certificate(s_now.AddYears(1)) : key.ExportSubjectPublicKeyInfoPem();

        Assert.True(Unpack(new TestPackage().SignedBy(key), pem).IsSigned);
    }

    [Fact]
    public void The_signature_of_another_key_is_refused()
    {
        using var other = RSA.Create(2048);

        Refused("MODULEPAKKET_HANDTEKENING", new TestPackage().SignedBy(other), _key.ExportSubjectPublicKeyInfoPem());
        Refused("MODULEPAKKET_HANDTEKENING", new TestPackage().Smuggle("module/SHA256SUMS.sig"), _key.ExportSubjectPublicKeyInfoPem());
    }

    [Fact]
    public void A_trusted_publisher_always_signs()
        => Refused("MODULEPAKKET_ONGETEKEND", new TestPackage(), _key.ExportSubjectPublicKeyInfoPem());

    [Fact]
    public void Whoever_nobody_knows_is_taken_when_that_is_allowed()
    {
        Assert.False(Unpack(new TestPackage(publisher: "Ander"), _key.ExportSubjectPublicKeyInfoPem()).IsSigned);
        Assert.False(Unpack(new TestPackage(publisher: "Ander").SignedBy(_key), _key.ExportSubjectPublicKeyInfoPem()).IsSigned);
    }

    [Fact]
    public void Whoever_nobody_knows_is_refused_when_that_is_not_allowed()
    {
        Refused("MODULEPAKKET_ONGETEKEND", new TestPackage(publisher: "Ander"), _key.ExportSubjectPublicKeyInfoPem(), "--Modules:AllowUnsigned=false");
        Refused("MODULEPAKKET_UITGEVER", new TestPackage(publisher: "Ander").SignedBy(_key), _key.ExportSubjectPublicKeyInfoPem(), "--Modules:AllowUnsigned=false");
    }

    [Theory]
    [InlineData("expired", "geldt van")]
    [InlineData("private", "geheime sleutel")]
    [InlineData("weak", "2048 bits")]
    [InlineData("rubbish", "niet te gebruiken")]
    [InlineData("absent", "niet te gebruiken")]
    public void A_key_that_cannot_be_used_is_a_mistake_in_the_settings(string kind, string reason)
    {
        using var weak = RSA.Create(1024);
        var pem = kind switch
        {
            "expired" => Certificate(s_now.AddDays(-1)),
            "private" => _key.ExportPkcs8PrivateKeyPem(),
            "weak" => weak.ExportSubjectPublicKeyInfoPem(),
            "rubbish" => "geen sleutel",
            _ => null,
        };

        var failure = Assert.Throws<HostStartException>(() => Unpack(new TestPackage().SignedBy(_key), pem));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Modules:Publishers:0:Name=Proef")]
    [InlineData("--Modules:Publishers:0:Key=proef.pem")]
    [InlineData("--Modules:Publishers:0:Name=Proef", "--Modules:Publishers:0:Key=a", "--Modules:Publishers:1:Name=proef", "--Modules:Publishers:1:Key=b")]
    public void Half_a_publisher_and_a_double_one_are_mistakes_in_the_settings(params string[] settings)
        => Assert.Throws<HostStartException>(() => PackageSettings.Read(new ConfigurationBuilder().AddCommandLine(settings).Build()));

    private string Certificate(DateTimeOffset until)
        => new CertificateRequest("CN=Proef", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(s_now.AddYears(-1), until).ExportCertificatePem();

    private void Refused(string code, TestPackage package, string pem, params string[] settings)
        => Assert.Equal(code, Assert.Throws<RegelovertredingException>(() => Unpack(package, pem, settings)).Code);

    private UnpackedModule Unpack(TestPackage package, string? pem, params string[] settings)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, Guid.NewGuid().ToString("N"))).FullName;
        var key = Path.Combine(folder, "proef.pem");
        if (pem is not null)
            File.WriteAllText(key, pem);
        var configuration = new ConfigurationBuilder().AddCommandLine(["--Modules:Publishers:0:Name=Proef", $"--Modules:Publishers:0:Key={key}", .. settings]).Build();
        var trust = new PackageTrust(PackageSettings.Read(configuration), new SettableClock { Now = s_now });
        return new PackageReader(trust, s_shared, NullLoggerFactory.Instance, new PackageLimits())
            .Unpack(package.Write(folder), Path.Combine(folder, "module"), ModulePlan.Of([], folder, elsewhere: null), TestContext.Current.CancellationToken);
    }
}
