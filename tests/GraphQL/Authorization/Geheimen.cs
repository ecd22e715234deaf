using System.Security.Claims;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Tests.Authorization;

/// <summary>A model with something to hide, annotated as a module author would.</summary>
internal static class Geheimen
{
    public static void Schema(IRequestExecutorBuilder schema)
    {
        schema.Services.AddSingleton<Logboek>().AddLogging();
        schema
            .AddQueryType<Query>()
            .AddMutationType<Mutation>()
            .AddMutationConventions()
            .AddSubscriptionType<Subscription>()
            .AddTypeExtension(typeof(BeheerQueries))
            .AddTypeExtension(typeof(WoningNode))
            .AddType<Kluis>()
            .AddType<Steen>()
            .AddGlobalObjectIdentification()
            .AddFiltering()
            .AddAuthorization(options =>
            {
                options.AddPolicy("volwassen", policy => policy.RequireClaim("leeftijd", "18"));
                options.AddPolicy("eigen", policy => policy.RequireAssertion(context =>
                    context.Resource is HotChocolate.Resolvers.IMiddlewareContext { Result: Kluis kluis } && kluis.Eigenaar == context.User.Identity?.Name));
            });
    }

    public static IOperationRequest Request(string document, ClaimsPrincipal? user = null)
    {
        var request = OperationRequestBuilder.New().SetDocument(document);
        return (user is null ? request : request.SetGlobalState(nameof(ClaimsPrincipal), user)).Build();
    }

    public static ClaimsPrincipal User(string name, params (string Type, string Value)[] claims)
        => new(new ClaimsIdentity([new Claim(ClaimTypes.Name, name), .. claims.Select(claim => new Claim(claim.Type, claim.Value))], "test"));

    public sealed class Logboek
    {
        public IList<string> Regels { get; } = [];
    }

    public sealed class Query
    {
        public string Open => "open";

        [Authorize]
        public string? Ingelogd => "ingelogd";

        [Authorize("volwassen")]
        public string? GetVolwassen() => "volwassen";

        [Authorize(Roles = ["beheer", "directie"])]
        public string? Rol => "rol";

        [Authorize("bestaatNiet")]
        public string? Onbekend => "onbekend";

        [Authorize(Policy = "volwassen", Roles = ["beheer"])]
        [Authorize]
        public string? Alles => "alles";

        [Authorize(ApplyPolicy.Validation)]
        public string? Vooraf => "vooraf";

        [Authorize("eigen", ApplyPolicy.AfterResolver)]
        [AllowAnonymous]
        public Kluis? GetEigenKluis() => new("anja", 1);

        public Kluis? GetKluis(Logboek log)
        {
            log.Regels.Add("kluis");
            return new Kluis("anja", 1);
        }

        [AllowAnonymous]
        public Kluis? GetOpenKluis() => new("anja", 1);

        public IEnumerable<Kluis>? Kluizen => [new("anja", 1)];

        [UsePaging(IncludeTotalCount = true)]
        [UseFiltering]
        public IQueryable<Kluis> GetPagina(Logboek log)
        {
            log.Regels.Add("pagina");
            return new[] { new Kluis("anja", 1) }.AsQueryable();
        }

        public IVondst? GetVondst(bool geheim) => geheim ? new Kluis("anja", 1) : new Steen("grijs");

        public IReadOnlyList<IVondst>? GetVondsten(bool geheim) => geheim ? [new Steen("grijs"), new Kluis("anja", 1)] : [new Steen("grijs")];

        [Authorize]
        [NodeResolver]
        public Woning? GetWoning(int id, Logboek log)
        {
            log.Regels.Add($"woning {id}");
            return new Woning(id);
        }
    }

    [QueryType]
    [Authorize(Roles = ["beheer"])]
    public static class BeheerQueries
    {
        public static string? Instelling => "aan";

        [AllowAnonymous]
        public static string Versie => "1";
    }

    public sealed class Mutation
    {
        [Authorize("volwassen")]
        public string? Sloop(string wat, Logboek log)
        {
            log.Regels.Add(wat);
            return wat;
        }
    }

    public sealed class Subscription
    {
        [Authorize]
        [Subscribe(With = nameof(Luister))]
        public string? Gekraak([EventMessage] string geluid) => geluid;

        [Subscribe(With = nameof(Zoek))]
        public Kluis? Gevonden([EventMessage] Kluis kluis) => kluis;

        public static async IAsyncEnumerable<string> Luister(Logboek log)
        {
            log.Regels.Add("luistert");
            await Task.CompletedTask;
            yield return "krak";
        }

        public static async IAsyncEnumerable<Kluis> Zoek(Logboek log)
        {
            log.Regels.Add("zoekt");
            await Task.CompletedTask;
            yield return new Kluis("anja", 2);
        }
    }

    [InterfaceType]
    public interface IVondst
    {
        string Kleur { get; }
    }

    public sealed record Steen(string Kleur) : IVondst;

    [Authorize]
    public sealed record Kluis(string Eigenaar, int Nummer) : IVondst
    {
        public string Kleur => "zwart";

        [Authorize("volwassen")]
        public string? Code => "1234";
    }

    [Authorize(Roles = ["beheer"])]
    [Node]
    public sealed record Dossier(int Id)
    {
        public static Dossier? Get(int id, Logboek log)
        {
            log.Regels.Add($"dossier {id}");
            return new Dossier(id);
        }
    }

    public sealed record Woning(int Id);

    [ExtendObjectType<Woning>]
    public static class WoningNode
    {
        public static Dossier? GetDossier([Parent] Woning woning) => new(woning.Id);
    }
}
