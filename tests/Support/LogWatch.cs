using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Tests.Support;

/// <summary>Reads along with the log of a host, at the levels that a new installation has, and keeps what must never be in one.</summary>
internal sealed partial class LogWatch : ILoggerProvider
{
    // What the tests sign in with, wherever they do.
    private static readonly string[] s_known =
        ["een fiets in de regen", "twee fietsen in de zon", "de-sleutel", "een-sleutel", "het-geheim-van-de-client"];

    private readonly ConcurrentQueue<string> _found = new();

    /// <summary>The lines that hold a secret.</summary>
    public IReadOnlyCollection<string> Found => _found;

    /// <summary>Reads along with everything that this builder's host will log.</summary>
    public void Join(ILoggingBuilder logging)
        => logging.AddProvider(this)
            .AddFilter<LogWatch>("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter<LogWatch>("Microsoft.EntityFrameworkCore", LogLevel.Warning);

    public ILogger CreateLogger(string categoryName) => new Reader(this, categoryName);

    public void Read(string category, string line)
    {
        if (Secret().IsMatch(line) || Array.Exists(s_known, secret => IsIn(line, secret)))
            _found.Enqueue($"{category}: {line}");
    }

    /// <summary>As words of their own: what merely ends in one of them is another.</summary>
    private static bool IsIn(string line, string secret)
    {
        for (var at = line.IndexOf(secret, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(secret, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (at + secret.Length == line.Length || !char.IsLetterOrDigit(line[at + secret.Length])))
                return true;
        }

        return false;
    }

    public void Dispose()
    {
        // What was found stays to be asked for.
    }

    /// <summary>Tokens, what the key ring encrypted (cookies), passwords in connection strings, keys, links to choose a password, and what identifies a program.</summary>
    [GeneratedRegex(
        @"eyJ[\w-]{8,}\.[\w-]{8,}|CfDJ8[\w-]{20,}|(password|pwd)\s*=\s*[^;\s]+|PRIVATE KEY|bearer\s+[\w.-]{16,}|X-Api-Key:\s*\S+|uitnodiging\?sleutel=\S+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();

    private sealed class Reader(LogWatch watch, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                watch.Read(category, $"{formatter(state, exception)} {exception}");
        }
    }
}
