using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>Which tokens programs get in with.</summary>
internal sealed class JwtOptions(IOptions<JwtSettings> settings) : IConfigureNamedOptions<JwtBearerOptions>
{
    public void Configure(JwtBearerOptions options) => Configure(Schemes.Jwt, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        var set = settings.Value;
        options.Authority = set.Authority;
        options.RequireHttpsMetadata = Tokens.NeedsHttps(set.Authority!);
        options.BackchannelTimeout = TimeSpan.FromSeconds(10);
        options.MapInboundClaims = false;
        options.SaveToken = false;
        options.IncludeErrorDetails = false;
        options.TokenValidationParameters.ValidAudience = set.Audience;
        options.TokenValidationParameters.ValidAlgorithms = Tokens.Algorithms;
        options.TokenValidationParameters.ClockSkew = Tokens.Skew;
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                context.Principal = Program(context.Principal!, set);
                if (context.Principal is null)
                    context.Fail("The token names no program, or none of its scopes stands for a function.");
                return Task.CompletedTask;
            },
            OnChallenge = context =>
            {
                context.HandleResponse();
                return Challenge.AnswerAsync(context.HttpContext);
            },
        };
    }

    /// <summary>The program that a token is of; null when it lets nobody in.</summary>
    private static ClaimsPrincipal? Program(ClaimsPrincipal token, JwtSettings settings)
    {
        var functies = Groups.Functies(token, settings.Groepsclaim, settings.Functies);
        if (functies.Count == 0 || token.FindFirst(settings.Naamclaim)?.Value is not { Length: > 0 and <= Apisleutel.NaamLengte } naam)
            return null;
        var medewerker = settings.Medewerkerclaim is { Length: > 0 } claim ? token.FindFirst(claim)?.Value : null;
        return medewerker is { Length: > Gebruiker.CodeLengte }
            ? null
            : Identities.Create(Schemes.Jwt, medewerker ?? $"jwt:{naam}", medewerker, functies);
    }
}
