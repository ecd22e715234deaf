using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Basisregistraties.Migrations
{
    /// <inheritdoc />
    internal sealed partial class ContactmomentenEnDeelnemers : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "OrganisatortaakId",
                schema: "basisregistratie",
                table: "Taak",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SjabloonId",
                schema: "basisregistratie",
                table: "Interactielogpost",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ToonInKlantportaal",
                schema: "basisregistratie",
                table: "Interactielogpost",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Interactiesjabloon",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Groep = table.Column<string>(maxLength: 50, nullable: true),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Richting = table.Column<string>(maxLength: 40, nullable: false),
                    Kanaal = table.Column<string>(maxLength: 40, nullable: false),
                    Initiator = table.Column<string>(maxLength: 40, nullable: false),
                    ToonInKlantportaal = table.Column<bool>(nullable: false),
                    TaakAanmaken = table.Column<bool>(nullable: false),
                    Taakomschrijving = table.Column<string>(maxLength: 250, nullable: true),
                    Taaktermijn = table.Column<int>(nullable: true),
                    StandaardTeamId = table.Column<Guid>(nullable: true),
                    Geblokkeerd = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interactiesjabloon", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interactiesjabloon_Team_StandaardTeamId",
                        column: x => x.StandaardTeamId,
                        principalSchema: "basisregistratie",
                        principalTable: "Team",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Taak_OrganisatortaakId",
                schema: "basisregistratie",
                table: "Taak",
                column: "OrganisatortaakId");

            migrationBuilder.CreateIndex(
                name: "IX_Interactielogpost_SjabloonId",
                schema: "basisregistratie",
                table: "Interactielogpost",
                column: "SjabloonId");

            migrationBuilder.CreateIndex(
                name: "IX_Interactiesjabloon_Code",
                schema: "basisregistratie",
                table: "Interactiesjabloon",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interactiesjabloon_StandaardTeamId",
                schema: "basisregistratie",
                table: "Interactiesjabloon",
                column: "StandaardTeamId");

            migrationBuilder.AddForeignKey(
                name: "FK_Interactielogpost_Interactiesjabloon_SjabloonId",
                schema: "basisregistratie",
                table: "Interactielogpost",
                column: "SjabloonId",
                principalSchema: "basisregistratie",
                principalTable: "Interactiesjabloon",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Taak_Taak_OrganisatortaakId",
                schema: "basisregistratie",
                table: "Taak",
                column: "OrganisatortaakId",
                principalSchema: "basisregistratie",
                principalTable: "Taak",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Interactielogpost_Interactiesjabloon_SjabloonId",
                schema: "basisregistratie",
                table: "Interactielogpost");

            migrationBuilder.DropForeignKey(
                name: "FK_Taak_Taak_OrganisatortaakId",
                schema: "basisregistratie",
                table: "Taak");

            migrationBuilder.DropTable(
                name: "Interactiesjabloon",
                schema: "basisregistratie");

            migrationBuilder.DropIndex(
                name: "IX_Taak_OrganisatortaakId",
                schema: "basisregistratie",
                table: "Taak");

            migrationBuilder.DropIndex(
                name: "IX_Interactielogpost_SjabloonId",
                schema: "basisregistratie",
                table: "Interactielogpost");

            migrationBuilder.DropColumn(
                name: "OrganisatortaakId",
                schema: "basisregistratie",
                table: "Taak");

            migrationBuilder.DropColumn(
                name: "SjabloonId",
                schema: "basisregistratie",
                table: "Interactielogpost");

            migrationBuilder.DropColumn(
                name: "ToonInKlantportaal",
                schema: "basisregistratie",
                table: "Interactielogpost");
        }
    }
}
