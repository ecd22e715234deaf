using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Basisregistraties.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Bewaren : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Bewaarbeleid",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Soort = table.Column<string>(maxLength: 100, nullable: false),
                    Dossiertype = table.Column<string>(maxLength: 20, nullable: false),
                    Afhandelingsreden = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 250, nullable: false),
                    Termijn = table.Column<string>(maxLength: 32, nullable: false),
                    Startgebeurtenis = table.Column<string>(maxLength: 40, nullable: false),
                    Actie = table.Column<string>(maxLength: 40, nullable: false),
                    Geblokkeerd = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewaarbeleid", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bewaarronde",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 20, nullable: false),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    Peildatum = table.Column<DateOnly>(nullable: false),
                    Volledig = table.Column<bool>(nullable: false),
                    AkkoordDoor = table.Column<string>(maxLength: 100, nullable: true),
                    AkkoordOp = table.Column<DateTime>(nullable: true),
                    UitgevoerdOp = table.Column<DateTime>(nullable: true),
                    AantalGepland = table.Column<int>(nullable: false),
                    AantalUitgevoerd = table.Column<int>(nullable: false),
                    AantalOvergeslagen = table.Column<int>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewaarronde", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Vernietiging",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Soort = table.Column<string>(maxLength: 100, nullable: false),
                    ZaakId = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 40, nullable: false),
                    Dossiertype = table.Column<string>(maxLength: 20, nullable: false),
                    Afhandelingsreden = table.Column<string>(maxLength: 20, nullable: false),
                    Actie = table.Column<string>(maxLength: 40, nullable: false),
                    Beleid = table.Column<string>(maxLength: 250, nullable: false),
                    VervaltOp = table.Column<DateOnly>(nullable: false),
                    AantalGegevens = table.Column<int>(nullable: false),
                    Ronde = table.Column<string>(maxLength: 20, nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vernietiging", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Bewaarregel",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    BewaarrondeId = table.Column<Guid>(nullable: false),
                    Volgnummer = table.Column<int>(nullable: false),
                    Soort = table.Column<string>(maxLength: 100, nullable: false),
                    ZaakId = table.Column<Guid>(nullable: false),
                    Nummer = table.Column<string>(maxLength: 40, nullable: false),
                    Dossiertype = table.Column<string>(maxLength: 20, nullable: false),
                    Afhandelingsreden = table.Column<string>(maxLength: 20, nullable: false),
                    AfgehandeldPer = table.Column<DateOnly>(nullable: false),
                    BeleidId = table.Column<Guid>(nullable: false),
                    Beleid = table.Column<string>(maxLength: 250, nullable: false),
                    Termijn = table.Column<string>(maxLength: 32, nullable: false),
                    Actie = table.Column<string>(maxLength: 40, nullable: false),
                    Startgebeurtenis = table.Column<string>(maxLength: 40, nullable: false),
                    Startdatum = table.Column<DateOnly>(nullable: false),
                    VervaltOp = table.Column<DateOnly>(nullable: false),
                    AantalGegevens = table.Column<int>(nullable: false),
                    Vingerafdruk = table.Column<string>(maxLength: 64, nullable: false),
                    Uitkomst = table.Column<string>(maxLength: 40, nullable: false),
                    Bezwaar = table.Column<string>(maxLength: 40, nullable: true),
                    UitgevoerdOp = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewaarregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bewaarregel_Bewaarronde_BewaarrondeId",
                        column: x => x.BewaarrondeId,
                        principalSchema: "basisregistratie",
                        principalTable: "Bewaarronde",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bewaarbeleid_Soort_Dossiertype_Afhandelingsreden",
                schema: "basisregistratie",
                table: "Bewaarbeleid",
                columns: new[] { "Soort", "Dossiertype", "Afhandelingsreden" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bewaarregel_BewaarrondeId_Uitkomst",
                schema: "basisregistratie",
                table: "Bewaarregel",
                columns: new[] { "BewaarrondeId", "Uitkomst" });

            migrationBuilder.CreateIndex(
                name: "IX_Bewaarregel_BewaarrondeId_Volgnummer",
                schema: "basisregistratie",
                table: "Bewaarregel",
                columns: new[] { "BewaarrondeId", "Volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bewaarronde_Nummer",
                schema: "basisregistratie",
                table: "Bewaarronde",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bewaarronde_Status",
                schema: "basisregistratie",
                table: "Bewaarronde",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Vernietiging_Datum",
                schema: "basisregistratie",
                table: "Vernietiging",
                column: "Datum");

            migrationBuilder.CreateIndex(
                name: "IX_Vernietiging_ZaakId",
                schema: "basisregistratie",
                table: "Vernietiging",
                column: "ZaakId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bewaarbeleid",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Bewaarregel",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Vernietiging",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Bewaarronde",
                schema: "basisregistratie");
        }
    }
}
