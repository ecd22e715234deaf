using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>No secret gets into a log: every host of the tests is read along with, and fails the test in which one does.</summary>
public sealed class LogWatchTests : IDisposable
{
    private readonly FixtureModules _modules = new();

    public void Dispose() => _modules.Dispose();

    [Theory]
    [InlineData("Token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqb2tlIn0.abc refused", true)]
    [InlineData("Cookie CfDJ8NrAKuWm1k1FvUeR0yPq8w2s3d", true)]
    [InlineData("Host=db;Username=leef;Password=geheim", true)]
    [InlineData("X: een-sleutel", true)]
    [InlineData("GET /bestanden/geen-sleutel answered 404", false)]
    [InlineData("Server=db;pwd=geheim;", true)]
    [InlineData("-----BEGIN PRIVATE KEY-----", true)]
    [InlineData("Authorization: Bearer abcdefghijklmnop", true)]
    [InlineData("X-Api-Key: abc", true)]
    [InlineData("GET /aanmelden/uitnodiging?sleutel=abc", true)]
    [InlineData("Signed in with Een fiets in de regen", true)]
    [InlineData("POST /graphql Dossiers answered 200 in 12.3 ms", false)]
    [InlineData("A password was changed", false)]
    public void Secrets_are_recognised(string line, bool expected)
    {
        using var watch = new LogWatch();

        watch.Read("Proef", line);

        Assert.Equal(expected, watch.Found.Count == 1);
    }

    [Fact]
    public async Task A_host_that_logs_a_secret_fails_the_test()
    {
        var host = await TestHost.StartAsync(_modules.Add("Los").Arguments());
        host.Services.GetRequiredService<ILogger<LogWatchTests>>().LogInformation("Connecting with {Text}", "Host=db;Password=geheim");

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(async () => await host.DisposeAsync());

        Assert.Contains("LogWatchTests", failure.Message, StringComparison.Ordinal);
    }
}
