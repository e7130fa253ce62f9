package ai.contio.spring.starter.operation;

import ai.contio.spring.admin.connection.ConnectionQuery;
import ai.contio.spring.admin.connection.UserConnection;
import ai.contio.spring.admin.connection.UserConnectionStatus;
import ai.contio.spring.admin.workspace.ConnectedWorkspace;
import ai.contio.spring.client.ContioNotConnectedException;
import ai.contio.spring.client.ContioUnauthorizedException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Who is connected, as the partner sees it.
 */
interface ConnectionJourney extends Journey {

	@Test
	default void connectionIsFoundAndRevoked() {
		String workspace = answer(contio().profile().get()).workspaceId();
		ConnectionQuery query = ConnectionQuery.all().withUserId(adaId()).withStatus(UserConnectionStatus.ACTIVE);
		UserConnection connection = answer(admin().connections().list(query)).items().get(0);
		assertThat(connection.userEmail()).isEqualTo(ADA);
		assertThat(connection.oauthScopes()).contains("meetings:read", "workflows:write");
		assertThat(answer(admin().connections().get(connection.id()))).isEqualTo(connection);
		assertThat(answer(admin().workspaces().list()).items()).extracting(ConnectedWorkspace::workspaceId)
			.contains(workspace);
		answer(admin().connections().revoke(connection.id()));
		assertThat(answer(admin().connections().get(connection.id())).status()).isEqualTo(UserConnectionStatus.REVOKED);
		assertThatException().isThrownBy(() -> answer(contio().profile().get()))
			.isInstanceOfAny(ContioUnauthorizedException.class, ContioNotConnectedException.class);
	}

}
