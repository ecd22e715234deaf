using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Mail;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Host.Tests.Scheduling;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Mail;

/// <summary>Mail from the outbox to a real mail server.</summary>
public sealed class MailTests(PostgresCluster cluster)
{
    private static readonly Mailbericht Bericht = new("joke.visser@voorbeeld.nl", "Controledatum bij één dossier – vandaag €", "Beste collega,\n\nKijkt u er nog naar?")
    {
        Pagina = "leefbaarheidsdossier",
        PaginaId = new Guid(1, 2, 3, new byte[8]),
    };

    [Fact]
    public async Task A_message_arrives_whole_once_and_with_a_link()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await StartAsync(server.Port);
        await AddAsync(host, "een", Bericht);

        await host.RunAsync<OutboxDispatch>();
        await host.RunAsync<OutboxDispatch>();

        var mail = await server.NextAsync();
        Assert.Equal(
            (Bericht.Onderwerp, "\"Leefbaarheid\" <leefbaarheid@voorbeeld.nl>", "auto-generated", null),
            (mail.Onderwerp, mail.Van, mail.Automatisch, mail.Gebruiker));
        Assert.Equal([Bericht.Aan], mail.Aan);
        Assert.Equal(
            $"{Bericht.Tekst}\n\nhttps://leefbaarheid.voorbeeld.nl/app/leefbaarheidsdossier/{Bericht.PaginaId}\n", mail.Tekst.TrimEnd('\n') + "\n");
        Assert.Empty(await server.StopAsync());
    }

    [Fact]
    public async Task A_message_that_is_sent_again_can_be_known_by_its_id_and_another_has_another()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await StartAsync(server.Port);
        await AddAsync(host, "een", Bericht with { Pagina = null });
        await AddAsync(host, "twee", Bericht);

        // As a host leaves it that is killed when the server had it and nothing was noted.
        await host.RunAsync<OutboxDispatch>();
        var eerste = new[] { await server.NextAsync(), await server.NextAsync() };
        await host.InScopeAsync(services => services.GetServices<IOutboxSender>().Single().VerstuurAsync(
            new OutboxMessage("een", System.Text.Json.JsonSerializer.Serialize(Bericht), 2, host.Clock.Now.UtcDateTime), DataHost.Cancel));

        Assert.Equal(2, eerste.Select(mail => mail.MessageId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(eerste.Single(mail => !mail.Tekst.Contains("https", StringComparison.Ordinal)).MessageId, (await server.NextAsync()).MessageId);
    }

    [Fact]
    public async Task A_refused_receiver_is_tried_again_and_seen_and_holds_up_no_other()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var host = await StartAsync(server.Port);
        await AddAsync(host, "een", Bericht with { Aan = "weiger@voorbeeld.nl" });
        await AddAsync(host, "twee", Bericht);

        await host.RunAsync<OutboxDispatch>();
        Assert.Equal([Bericht.Aan], (await server.NextAsync()).Aan);
        Assert.Equal((1, 1), await FailingAsync(host));

        foreach (var (minuten, pogingen) in new[] { (0.9, 1), (0.1, 2), (1.9, 2), (0.1, 3) })
        {
            host.Clock.Now += TimeSpan.FromMinutes(minuten);
            await host.RunAsync<OutboxDispatch>();
            Assert.Equal((1, pogingen), await FailingAsync(host));
        }

        Assert.Empty(await server.StopAsync());
    }

    [Fact]
    public async Task What_a_server_that_is_down_could_not_take_is_delivered_once_when_it_is_back()
    {
        int port;
        await using (var gone = await SmtpServer.StartAsync())
        {
            port = gone.Port;
            await gone.StopAsync();
        }

        await using var host = await StartAsync(port);
        await AddAsync(host, "een", Bericht);
        await host.RunAsync<OutboxDispatch>();
        Assert.Equal((1, 1), await FailingAsync(host));

        await using var server = await SmtpServer.StartAsync(port);
        host.Clock.Now += TimeSpan.FromMinutes(1);
        await host.RunAsync<OutboxDispatch>();
        host.Clock.Now += TimeSpan.FromHours(2);
        await host.RunAsync<OutboxDispatch>();

        Assert.Equal(Bericht.Onderwerp, (await server.NextAsync()).Onderwerp);
        Assert.Equal((0, 0), await FailingAsync(host));
        Assert.Empty(await server.StopAsync());
    }

    [Theory]
    [InlineData]
    [InlineData("--tls")]
    public async Task A_server_without_trustworthy_encryption_gets_nothing_when_that_is_asked_for(params string[] options)
    {
        await using var server = await SmtpServer.StartAsync(options: options);
        await using var host = await StartAsync(server.Port, ("Mail:Beveiliging", "StartTls"), ("Mail:Gebruiker", "leefbaarheid"), ("Mail:Wachtwoord", "geheim"));
        await AddAsync(host, "een", Bericht);

        await host.RunAsync<OutboxDispatch>();

        Assert.Equal((1, 1), await FailingAsync(host));
        Assert.Empty(await server.StopAsync());
    }

    [Theory]
    [InlineData("geheim", 0)]
    [InlineData("fout", 1)]
    public async Task It_signs_in_where_that_is_asked(string wachtwoord, int mislukt)
    {
        await using var server = await SmtpServer.StartAsync(options: "--auth");
        await using var host = await StartAsync(server.Port, ("Mail:Gebruiker", "leefbaarheid"), ("Mail:Wachtwoord", wachtwoord));
        await AddAsync(host, "een", Bericht);

        await host.RunAsync<OutboxDispatch>();

        Assert.Equal(mislukt, (await FailingAsync(host)).Messages);
        Assert.Equal(mislukt == 0 ? ["leefbaarheid"] : (string?[])[], (await server.StopAsync()).Select(mail => mail.Gebruiker));
    }

    [Fact]
    public async Task Without_a_server_nothing_is_kept_and_nobody_sends()
    {
        await using var host = await StartAsync(25, ("Mail:Host", ""), ("Mail:Afzender", ""));
        await AddAsync(host, "een", Bericht);

        Assert.Equal(0, await host.ReadAsync((PlatformContext platform) => platform.UitgaandeBerichten.CountAsync(DataHost.Cancel)));
        await host.InScopeAsync(services =>
        {
            Assert.Empty(services.GetServices<IOutboxSender>());
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task What_is_no_message_is_refused_before_it_is_kept()
    {
        await using var host = await StartAsync(25);
        foreach (var fout in (Mailbericht[])
        [
            Bericht with { Aan = "geen adres" },
            Bericht with { Aan = "" },
            Bericht with { Onderwerp = " " },
            Bericht with { Onderwerp = "Hallo\r\nBcc: iedereen@voorbeeld.nl" },
            Bericht with { Tekst = "" },
            Bericht with { Tekst = new string('t', 100_000) },
        ])
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => AddAsync(host, "een", fout));
        }

        Assert.Equal(0, await host.ReadAsync((PlatformContext platform) => platform.UitgaandeBerichten.CountAsync(DataHost.Cancel)));
    }

    [Theory]
    [InlineData("Mail:Afzender", "", "Mail:Afzender")]
    [InlineData("Mail:Afzender", "niemand", "Mail:Afzender")]
    [InlineData("Mail:Port", "0", "Mail:Port")]
    [InlineData("Mail:Port", "vijfentwintig", "Mail")]
    [InlineData("Mail:Beveiliging", "Misschien", "Mail")]
    [InlineData("Mail:Basisadres", "leefbaarheid/app", "Mail:Basisadres")]
    [InlineData("Mail:Basisadres", "ftp://voorbeeld.nl", "Mail:Basisadres")]
    public void A_host_does_not_start_with_settings_that_could_send_nothing(string setting, string value, string named)
    {
        var refused = Assert.Throws<HostStartException>(() => MailSettings.Read(Settings(25, (setting, value))));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private static IConfigurationRoot Settings(int port, params (string Name, string Value)[] others)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = $"{port}",
            ["Mail:Beveiliging"] = "Geen",
            ["Mail:Afzender"] = "Leefbaarheid <leefbaarheid@voorbeeld.nl>",
            ["Mail:Basisadres"] = "https://leefbaarheid.voorbeeld.nl/app/",
        };
        foreach (var (name, value) in others)
            settings[name] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    private Task<DataHost> StartAsync(int port, params (string Name, string Value)[] others)
        => DataHost.StartAsync("Sqlite", cluster, services =>
        {
            Bewaking.Add(services, new Luisteraar());
            services.AddHostMail(Settings(port, others));
        });

    private static Task AddAsync(DataHost host, string sleutel, Mailbericht bericht)
        => host.InUnitAsync((services, ct) => services.GetRequiredService<IMail>().VoegToeAsync(sleutel, bericht, ct));

    /// <summary>How many messages fail, and how often those were tried: what the health of the host counts.</summary>
    private static async Task<(int Messages, int Attempts)> FailingAsync(DataHost host)
    {
        var failing = await host.ReadAsync((PlatformContext platform) => platform.UitgaandeBerichten
            .Where(bericht => bericht.MisluktOp != null)
            .Select(bericht => bericht.Pogingen)
            .ToListAsync(DataHost.Cancel));
        return (failing.Count, failing.Sum());
    }
}
